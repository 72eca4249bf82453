internal import CGLib
internal import CPoppler
internal import Model

/// A page of an open PDF; freed in deinit, not Sendable, on its document's thread.
final class PDFPage {
    let handle: OpaquePointer

    init(handle: OpaquePointer) { self.handle = handle }

    /// A page that outlives its file closes the document.
    deinit { PDFLibrary.withFonts { g_object_unref(UnsafeMutableRawPointer(handle)) } }

    /// Width and height in points, as the page is shown.
    var size: (width: Double, height: Double) {
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(handle, &width, &height)
        return (width, height)
    }

    /// What the document calls the page.
    var label: String? {
        guard let label = poppler_page_get_label(handle) else { return nil }
        defer { g_free(label) }
        return String(cString: label)
    }

    /// The words of the text layer in the order of poppler's own reading, with boxes, sizes and weights; after them
    /// what is filled into the page's form fields.
    func words() -> [PageWord] { FormFields(handle, height: size.height).added(to: printedWords()) }

    private func printedWords() -> [PageWord] {
        guard let text = poppler_page_get_text(handle) else { return [] }
        defer { g_free(text) }
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(handle, &rectangles, &count) != 0, let rectangles else { return [] }
        defer { g_free(rectangles) }
        let fonts = FontRuns(handle)
        var words: [PageWord] = []
        var current: [Unicode.Scalar] = []
        var box: Box?
        var last: Place?
        var way: WritingWay?
        var start = 0
        var note = NoteMark()
        var isBroken = false
        func flush() {
            defer { isBroken = false }
            guard let whole = box, !current.isEmpty else {
                current.removeAll(keepingCapacity: true)
                box = nil
                way = nil
                return
            }
            let font = fonts.font(at: start)
            words.append(
                PageWord(
                    text: String(scalars: current[...]), box: whole,
                    fontSize: font.size > 0 ? font.size : whole.bottom - whole.top,
                    traits: isBroken ? font.traits.union(.broken) : font.traits, way: way ?? .across))
            if let mark = note.word(behind: words[words.count - 1]) { words.append(mark) }
            current.removeAll(keepingCapacity: true)
            box = nil
            way = nil
        }
        for (index, scalar) in String(cString: text).unicodeScalars.enumerated() {
            guard index < Int(count) else { break }
            // A font's blank without a Unicode map comes as a control character.
            if GlyphTable.isSpace(scalar) || Self.isControl(scalar) {
                flush()
                continue
            }
            let place = Place(rectangles[index])
            // Between blocks of text there may be no space: a character elsewhere begins a word.
            if let before = last, !current.isEmpty {
                let next = before.way(to: place)
                if next == .across, NoteMark.isDigit(scalar),
                    note.take(scalar, place.box, behind: current, height: before.height, bottom: before.bottom)
                {
                    last?.right = place.right
                    continue
                }
                if next == nil || way != nil && way != next { flush() } else { way = next }
            }
            last = place
            if current.isEmpty { start = index }
            let isPicture = (0xF020...0xF0FF).contains(scalar.value)
            let scalar = isPicture && fonts.isWingdings2(at: index) ? GlyphTable.wingdings2(scalar) : scalar
            isBroken = scalar == GlyphTable.softHyphen
            if let replacement = GlyphTable.replacement(for: scalar) {
                current.append(contentsOf: replacement.unicodeScalars)
                if replacement.isEmpty { continue }
            } else {
                current.append(scalar)
            }
            box = box?.union(place.box) ?? place.box
        }
        flush()
        NoteMark.mark(&words)
        SidewaysText.joinLetters(&words)
        return words
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }

    /// Where a character stands, as poppler has it: pages may be so large that a ``Box`` can't tell neighbours apart.
    private struct Place {
        let left: Double
        let top: Double
        var right: Double
        let bottom: Double

        init(_ rectangle: PopplerRectangle) {
            left = min(rectangle.x1, rectangle.x2)
            top = min(rectangle.y1, rectangle.y2)
            right = max(rectangle.x1, rectangle.x2)
            bottom = max(rectangle.y1, rectangle.y2)
        }

        var box: Box { Box(left: left, top: top, right: right, bottom: bottom) }
        var height: Double { bottom - top }

        var width: Double { right - left }

        /// Which way the next character follows, where it stands as that of the same word does.
        func way(to next: Place) -> WritingWay? {
            let taller = max(height, next.height)
            let overlap = min(bottom, next.bottom) - max(top, next.top)
            if overlap > 0.3 * taller, next.left > left - 0.5 * taller, next.left < right + 0.4 * taller {
                return .across
            }
            // A letter's box is taller than wide; where it lies, it is wider than tall.
            let wider = max(width, next.width)
            let shared = min(right, next.right) - max(left, next.left)
            guard width > height, next.width > next.height, shared > 0.7 * wider else { return nil }
            if abs(top - next.bottom) < 0.3 * wider { return .upwards }
            return abs(next.top - bottom) < 0.3 * wider ? .downwards : nil
        }
    }

    /// Draws the page on a context of Cairo's whose unit is the point.
    func render(on context: OpaquePointer) { PDFLibrary.withFonts { poppler_page_render(handle, context) } }

    /// A2 at 300 dpi has 35 million; larger pages come from broken files, and would fill the memory.
    private static let mostPixels = 40_000_000.0

    /// The page drawn in shades of grey.
    ///
    /// - Parameter scale: pixels per point.
    /// - Returns: `nil` where the page is too large to draw or can't be drawn.
    func picture(scale: Double) -> PageImage? {
        let (width, height) = size
        guard width * height * scale * scale <= Self.mostPixels,
            let canvas = Canvas(width: width, height: height, scale: scale)
        else { return nil }
        canvas.draw(self)
        return canvas.greyPicture
    }
}
