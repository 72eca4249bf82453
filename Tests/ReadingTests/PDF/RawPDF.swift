import Foundation
import Model
import Reading

/// The bytes of a PDF put together object by object, so that a test can make each of them wrong.
struct RawPDF {
    /// The objects by their numbers, counted from 1.
    var objects: [String] = []
    var root = 2
    /// The number of objects that the trailer states; `nil` for the true one.
    var statedSize: Int?

    /// A page of the given size that says "Orto comune del rione"; its parent is object 1, its content object 3.
    static func page(_ box: String = "0 0 320 200", more: String = "") -> String {
        "<< /Type /Page /Parent 1 0 R /MediaBox [\(box)] /Contents 3 0 R /Resources << /Font << /F << /Type /Font"
            + " /Subtype /Type1 /BaseFont /Helvetica >> >> >> \(more) >>"
    }

    /// Lines of text at these heights, in the font F.
    static func text(_ lines: [(Int, String)], left: Int, size: Int = 10) -> String {
        lines.map { "BT /F \(size) Tf \(left) \($0.0) Td (\($0.1)) Tj ET" }.joined(separator: " ")
    }

    /// The words of a page of labels and values, a list for each run of words of one column, in reading order.
    static func cells(_ drawing: String, labels: [(Int, String)], values: [(Int, String)]) -> [[String]] {
        let content = drawing + " 0 g " + text(labels, left: 64) + " " + text(values, left: 210)
        var cells: [[String]] = []
        var last: Int?
        for word in DocumentReader().read(RawPDF(content: content).bytes, names: ["orto.pdf"]).words {
            if !cells.isEmpty, word.cell?.column == last {
                cells[cells.count - 1].append(word.text)
            } else {
                cells.append([word.text])
            }
            last = word.cell?.column
        }
        return cells
    }

    static let words = ["Orto", "comune", "del", "rione"]
    private static let content = "BT /F 11 Tf 40 150 Td (Orto comune del rione) Tj ET"

    init() {}

    /// A page of A4 with this content; its font is F.
    init(content: String, more: String = "") {
        self.init(pages: [RawPDF.page("0 0 595 842", more: more)])
        objects[2] = "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    /// Pages of A4 with these contents; their font is F.
    init(contents: [String]) {
        let first = 4 + contents.count
        self.init(
            pages: contents.indices.map {
                RawPDF.page("0 0 595 842").replacingOccurrences(of: "3 0 R", with: "\(first + $0) 0 R")
            })
        objects += contents.map { "<< /Length \($0.utf8.count) >>\nstream\n\($0)\nendstream" }
    }

    /// A document of pages, which become the objects from 4 on.
    ///
    /// - Parameters:
    ///   - kids: the page tree's list where it is not that of the pages.
    ///   - count: the number of pages that the tree states.
    ///   - catalog: further entries of the catalogue.
    init(pages: [String], kids: String? = nil, count: Int? = nil, catalog: String = "") {
        let list = kids ?? pages.indices.map { "\($0 + 4) 0 R" }.joined(separator: " ")
        objects =
            [
                "<< /Type /Pages /Kids [\(list)] /Count \(count ?? pages.count) >>",
                "<< /Type /Catalog /Pages 1 0 R \(catalog) >>",
                "<< /Length \(Self.content.utf8.count) >>\nstream\n\(Self.content)\nendstream",
            ] + pages
    }

    var bytes: [UInt8] {
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        var length = text.utf8.count
        for (index, object) in objects.enumerated() {
            offsets.append(length)
            let part = "\(index + 1) 0 obj\n\(object)\nendobj\n"
            length += part.utf8.count
            text += part
        }
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
        let size = statedSize ?? objects.count + 1
        text += "trailer << /Size \(size) /Root \(root) 0 R >>\nstartxref\n\(length)\n%%EOF\n"
        return Array(text.utf8)
    }
}
