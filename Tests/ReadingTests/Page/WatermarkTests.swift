import Model
import Testing

@testable import Reading

@Suite struct WatermarkTests {
    private func page(_ number: Int, mark: String?, size: Double = 70) -> [PageWord] {
        var words = (0..<20).map { index in
            let top = 60 + 30 * Double(index)
            return PageWord(
                text: "riga\(number)", box: Box(left: 60, top: top, right: 200, bottom: top + 12), fontSize: 10)
        }
        if let mark {
            words.insert(
                PageWord(text: mark, box: Box(left: 100, top: 300, right: 400, bottom: 380), fontSize: size), at: 9)
        }
        return words
    }

    private func marks(_ pages: [[PageWord]]) -> [Int] {
        let watermarks = Watermarks(pages: pages)
        return pages.map { page in
            let parts = watermarks.split(page)
            #expect(parts.rest.count + parts.marks.reduce(0) { $0 + $1.words.count } == page.count)
            return parts.marks.count
        }
    }

    @Test func aLargeWordAcrossMostPagesIsNoText() {
        #expect(marks((0..<5).map { page($0, mark: $0 == 2 ? nil : "BOZZA") }) == [1, 1, 0, 1, 1])
    }

    @Test func aTitleOrALargeNumberIsText() {
        #expect(marks((0..<5).map { page($0, mark: $0 == 2 ? "Cortili" : nil) }) == [0, 0, 0, 0, 0])
        #expect(marks((0..<5).map { page($0, mark: "\($0)") }) == [0, 0, 0, 0, 0])
    }

    @Test func aWordOfTheUsualSizeIsText() {
        #expect(marks((0..<5).map { page($0, mark: "cortile", size: 12) }) == [0, 0, 0, 0, 0])
    }
}
