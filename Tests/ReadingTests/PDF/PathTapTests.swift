import Model
import TestSupport
import Testing

@testable import Reading

/// The lines of a page by its paths, against those of its picture.
@Suite struct PathTapTests {
    private func page(_ drawing: String, _ box: String = "0 0 320 200", more: String = "") throws -> PDFPage {
        var pdf = RawPDF(pages: [RawPDF.page(box, more: more)])
        pdf.objects[2] = "<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream"
        return try #require(try PDFFile(pdf.bytes).page(0))
    }

    private func byPaths(_ page: PDFPage) -> Rulings? {
        let (width, height) = page.size
        return PathTap().drawing(of: page).flatMap {
            RulingFinder().rulings(of: $0.areas, width: width, height: height)
        }
    }

    private func byPicture(_ page: PDFPage) throws -> Rulings {
        RulingFinder().rulings(in: try #require(page.picture(scale: 4)))
    }

    /// Whether both have the same lines, ends within the width of a border.
    private func alike(_ one: Rulings, _ other: Rulings) -> Bool {
        Self.alike(one.horizontal, other.horizontal) && Self.alike(one.vertical, other.vertical)
    }

    private static func alike(_ one: [Ruling], _ other: [Ruling]) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).allSatisfy { (left: Ruling, right: Ruling) -> Bool in
            let most = max(abs(left.start - right.start), abs(left.end - right.end))
            return abs(left.at - right.at) < 0.6 && most < 1.3
        }
    }

    private static let drawings: [String] = [
        // Lines drawn one by one, and a frame as one stroke.
        "0.5 w 20 20 m 300 20 l S 20 100 m 300 100 l S 20 20 m 20 180 l S 1 w 40 30 200 50 re S",
        // Thin rectangles, a frame of two of them by both rules of filling.
        "20 20 280 0.6 re f 20 20 0.6 100 re f 60 60 100 80 re 61 61 98 78 re f* 180 60 100 80 re 181 139 98 -78 re f",
        // Shaded cells, one over another, and one that hides a line.
        "0.9 g 20 20 100 40 re f 0.8 g 20 60 100 40 re f 0 g 150 20 100 1 re f 1 g 140 10 60 30 re f",
        // Borders with ends cut aslant, clipped.
        "q 20 20 200 100 re W n 20 20 m 220 20 l 218 22 l 22 22 l h f 20 20 m 22 22 l 22 118 l 20 120 l h f Q",
        // A clip that leaves a line of an area.
        "q 30 50 200 1 re W n 0 0 320 200 re f Q",
    ]
    private static let pages = ["", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/CropBox [10 5 310 190]"]

    @Test("paths tell the lines that the picture shows", arguments: drawings, pages)
    func likeThePicture(_ drawing: String, _ more: String) throws {
        let page = try page(drawing, more: more)
        let found = try #require(byPaths(page))
        #expect(!found.isEmpty)
        let picture = try byPicture(page)
        #expect(alike(found, picture), "\(found) \(picture)")
    }

    @Test("a dashed line is a line, letters and slanting lines are none")
    func lines() throws {
        let dashes = try #require(byPaths(try page("[3 3] 0 d 0.5 w 20 100 m 300 100 l S")))
        #expect(dashes.horizontal.count == 1)
        let text = try page("BT /F 60 Tf 20 100 Td (HIL) Tj ET 1 w 20 20 m 300 180 l S")
        #expect(byPaths(text)?.isEmpty == true)
    }

    @Test("the ends of a cell's line beside the line of a table in it are lines, a short line alone is none")
    func bits() throws {
        let found = try #require(
            byPaths(
                try page("0.5 w 20 100 m 300 100 l S 26 99.4 m 292 99.4 l S 26 100.6 m 292 100.6 l S 20 40 m 29 40 l S")
            ))
        let line = try #require(found.horizontal.first)
        #expect(found.horizontal.count == 1)
        #expect(line.start < 21 && line.end > 299)
    }

    @Test("a box with rounded corners is a box")
    func roundedCorners() throws {
        let box = try #require(
            byPaths(
                try page(
                    "0.8 g 30 20 m 250 20 l 255 20 260 25 260 30 c 260 90 l 260 95 255 100 250 100 c 30 100 l 25 100 20 95 20 90 c 20 30 l 20 25 25 20 30 20 c f"
                )))
        #expect(box.horizontal == [100, 180].map { Ruling(at: $0, start: 20, end: 260) })
        #expect(box.vertical == [20, 260].map { Ruling(at: $0, start: 100, end: 180) })
    }

    @Test("the gap that rounding leaves between cells of one shade is no line")
    func seams() throws {
        let cells = try #require(
            byPaths(try page("0.7 g 20 20 100 40 re f 20 60.04 100 40 re f 120.03 20 60 80.04 re f")))
        #expect(cells.horizontal.count == 2 && cells.vertical.count == 2)
    }

    @Test("a mark of half a point stays where it is, however the page is turned")
    func places() throws {
        let found = try #require(byPaths(try page("30 149.75 200 0.5 re f")))
        let line = try #require(found.horizontal.first)
        #expect(abs(line.at - 50) < 0.01 && abs(line.start - 30) < 0.01 && abs(line.end - 230) < 0.01)
    }

    @Test("a large image and a large drawing are left to the picture, a small image is none")
    func pictures() throws {
        let image = { (width: Int, height: Int) in
            "q \(width) 0 0 \(height) 20 20 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q 20 150 280 0.6 re f"
        }
        #expect(byPaths(try page(image(200, 100))) == nil)
        #expect(byPaths(try page(image(30, 20)))?.horizontal.count == 1)
        // An image as thin as a line is one.
        #expect(byPaths(try page(image(200, 1)))?.horizontal.count == 2)
        #expect(byPaths(try page("20 20 m 200 60 l 160 150 l h f")) == nil)
        // The scanner then takes the picture.
        #expect(LineScanner().rulings(of: try page("20 20 m 200 20 l 160 150 l h f"))?.horizontal.count == 1)
    }

    @Test("what is drawn beside its clip, beside the page or nowhere is no line and no crash")
    func outside() throws {
        let image = "200 0 0 1 20 20 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q"
        for drawing in [
            "q 20 100 50 50 re W n \(image)", "q 20 20 0 0 re W n \(image)", "500 20 40 1 re f -90 -90 40 1 re f",
            "1e38 20 40 1 re f 20 20 1e38 1 re f -1e38 -1e38 2e38 2e38 re f", "20 20 m h f 20 20 m 20 20 l S",
        ] {
            let found = byPaths(try page(drawing))
            #expect(found?.vertical.isEmpty ?? true)
        }
    }

    @Test("ink goes on the page again once the tap is done")
    func inkComesBack() throws {
        let page = try page("20 20 280 20 re f")
        _ = PathTap().drawing(of: page)
        #expect(page.hasInk)
    }
}
