import CPoppler
import Model

@testable import Reading

/// What a page of a PDF prints, read straight through poppler: a second witness beside the readers.
struct PrintedPage {
    private struct Letter {
        var scalar: Unicode.Scalar
        var box: Box

        var x: Double { (box.left + box.right) / 2 }
        var y: Double { (box.top + box.bottom) / 2 }

        /// Whether it stands right behind another: between blocks poppler sets no blank.
        func follows(_ other: Letter) -> Bool {
            let height = box.bottom - box.top
            return abs(y - other.y) < height / 2 && abs(box.left - other.box.right) < height / 2
        }
    }

    private var letters: [Letter] = []

    /// The pages of a PDF; `nil` where it can't be opened.
    static func all(of path: String) -> [PrintedPage]? {
        guard let uri = g_filename_to_uri(path, nil, nil) else { return nil }
        defer { g_free(uri) }
        var opened: OpaquePointer?
        PDFLibrary.withFonts { opened = poppler_document_new_from_file(uri, nil, nil) }
        guard let document = opened else { return nil }
        defer { PDFLibrary.withFonts { g_object_unref(UnsafeMutableRawPointer(document)) } }
        return (0..<poppler_document_get_n_pages(document)).map { index in
            guard let page = poppler_document_get_page(document, index) else { return PrintedPage() }
            defer { g_object_unref(UnsafeMutableRawPointer(page)) }
            return PrintedPage(page)
        }
    }

    private init() {}

    private init(_ page: OpaquePointer) {
        guard let text = poppler_page_get_text(page) else { return }
        defer { g_free(text) }
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else { return }
        defer { g_free(rectangles) }
        letters = zip(String(cString: text).unicodeScalars, UnsafeBufferPointer(start: rectangles, count: Int(count)))
            .map { scalar, edges in
                let box = Box(
                    left: min(edges.x1, edges.x2), top: min(edges.y1, edges.y2), right: max(edges.x1, edges.x2),
                    bottom: max(edges.y1, edges.y2))
                return Letter(scalar: scalar, box: box)
            }
    }

    /// Whether the page has text at all.
    var isPicture: Bool { letters.isEmpty }

    /// The text whose letters have their middle in a box; what stands outside parts words like a blank.
    func text(in box: Box) -> String {
        var text = String.UnicodeScalarView()
        var last: Letter?
        for letter in letters {
            if let last, !letter.follows(last) { text.append(" ") }
            last = letter
            let isInside =
                letter.x >= box.left && letter.x <= box.right && letter.y >= box.top && letter.y <= box.bottom
            text.append(isInside ? letter.scalar : " ")
        }
        return String(text)
    }
}
