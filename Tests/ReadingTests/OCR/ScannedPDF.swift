import Foundation

@testable import Reading

/// PDFs made by a test: pages that are pictures, and pages with a text layer.
struct ScannedPDF {
    private var objects: [[UInt8]] = []
    private var pages: [Int] = []

    /// Adds a page that is a picture, with a line of small text at its foot or none.
    mutating func addPicture(_ image: PageImage, stamp: String? = nil) {
        let width = Double(image.width) / image.scale
        let height = Double(image.height) / image.scale
        let head =
            "<< /Type /XObject /Subtype /Image /Width \(image.width) /Height \(image.height) /ColorSpace /DeviceGray"
            + " /BitsPerComponent 8 /Length \(image.pixels.count) >>\nstream\n"
        let picture = add(Array(head.utf8) + image.pixels + Array("\nendstream".utf8))
        addPage(
            "q \(width) 0 0 \(height) 0 0 cm /P Do Q" + (stamp.map { " BT /F 5 Tf 20 4 Td (\($0)) Tj ET" } ?? ""),
            width: width, height: height,
            resources:
                "/XObject << /P \(picture) 0 R >> /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
        )
    }

    /// Adds a page with lines of text; the characters must be ASCII without brackets.
    mutating func addText(_ lines: [String]) {
        let text = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
        addPage(
            "BT /F 11 Tf 14 TL 40 150 Td \(text) ET", width: 320, height: 200,
            resources: "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>")
    }

    private mutating func addPage(_ content: String, width: Double, height: Double, resources: String) {
        let stream = add(Array("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream".utf8))
        let page =
            "<< /Type /Page /Parent 1 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(stream) 0 R"
            + " /Resources << \(resources) >> >>"
        pages.append(add(Array(page.utf8)))
    }

    /// Adds an object and gives its number; 1 and 2 are the list of pages and the catalogue.
    private mutating func add(_ object: [UInt8]) -> Int {
        objects.append(object)
        return objects.count + 2
    }

    var bytes: [UInt8] {
        let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
        let all =
            [
                Array("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8),
                Array("<< /Type /Catalog /Pages 1 0 R >>".utf8),
            ] + objects
        var bytes = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in all.enumerated() {
            offsets.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = bytes.count
        var table = "xref\n0 \(all.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { table += String(format: "%010d 00000 n \n", offset) }
        table += "trailer << /Size \(all.count + 1) /Root 2 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return bytes + Array(table.utf8)
    }
}
