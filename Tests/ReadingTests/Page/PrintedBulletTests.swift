import Model
import Testing

@testable import Reading

/// Letters and signs that are bullets by where they stand.
@Suite struct PrintedBulletTests {
    /// A line of words, each with where it begins.
    private func line(_ top: Double, _ words: (Double, String)...) -> [PageWord] {
        words.map { left, text in
            let right = left + 5 * Double(text.count)
            return PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: top + 10), fontSize: 10)
        }
    }

    private func bullets(_ pages: [PageWord]...) -> [Int] {
        PrintedBullets.restored(pages).map { $0.count { $0.text == "•" } }
    }

    @Test(arguments: ["o", "ü", "Ø", "→", ">"]) func oneEdgeAndOneDistanceTell(_ glyph: String) {
        #expect(bullets(line(20, (60, glyph), (78, "forno")) + line(34, (60, glyph), (78, "3"), (86, "mulini"))) == [2])
        // Beside a label, and on pages apart.
        let page = line(20, (60, "TARGET"), (200, glyph), (218, "vicini"))
        #expect(bullets(page, page, page, page) == [1, 1, 1, 1])
        #expect(bullets(page, page) == [0, 0])
    }

    /// A word of a sentence that is spread to its margins, a broken word's end beside the next column, boxes to tick.
    @Test func otherwiseTheyAreWords() {
        #expect(bullets(line(20, (60, "o"), (74, "pane")) + line(34, (60, "o"), (77, "torte"))) == [0])
        #expect(bullets(line(20, (60, "o"), (120, "entro")) + line(34, (60, "o"), (120, "dopo"))) == [0])
        #expect(bullets(line(20, (60, "o"), (78, "SI")) + line(34, (60, "o"), (78, "NO"))) == [0])
        #expect(bullets(line(20, (60, "pane"), (83, "o"), (101, "torte")) + line(34, (83, "o"), (101, "torte"))) == [0])
    }

    /// Words of a text that is spread to its margins, one below the other; signs and units before numbers.
    @Test func aLinesOwnSpacesTell() {
        let text = line(20, (60, "pane"), (88, "o"), (101, "torte"), (134, "calde"))
        #expect(bullets(text, text, text, text, text) == [0, 0, 0, 0, 0])
        let list = line(20, (80, "o"), (98, "torte"), (126, "calde"))
        #expect(bullets(list, list, list, list) == [1, 1, 1, 1])
        let target = line(20, (60, "2030"), (130, ">"), (148, "50"), (162, "torte"))
        #expect(bullets(target + line(34, (60, "2031"), (130, ">"), (148, "60"))) == [0])
    }
}
