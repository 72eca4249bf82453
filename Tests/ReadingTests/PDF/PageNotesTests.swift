import Model
import Testing

@testable import Reading

/// The notes at the feet of pages.
@Suite struct PageNotesTests {
    private let text = [
        "Il forno del rione", "resta aperto fino a sera", "e accanto al mulino si vende", "il pane di castagne",
    ]

    /// A page of text, the mark of a note behind its second line, and what stands below.
    private func page(mark: String? = nil, from top: Int = 700, _ foot: String) -> String {
        text.enumerated().map { line, words in
            let raised = line == 1 ? mark.map { "/F 6 Tf 4 Ts (\($0)) Tj 0 Ts" } ?? "" : ""
            return "BT /F 11 Tf 60 \(top - 14 * line) Td (\(words)) Tj \(raised) ET "
        }.joined() + foot
    }

    private func lines(_ lines: [String], size: Int = 8, from top: Int = 120) -> String {
        lines.enumerated().map { "BT /F \(size) Tf 60 \(top - 11 * $0) Td (\($1)) Tj ET " }.joined()
    }

    private func notes(_ pages: [String]) -> [String] {
        let words = DocumentReader().read(RawPDF(contents: pages).bytes, names: ["orto.pdf"]).words
        #expect(words.count { $0.text == "castagne" && !$0.traits.contains(.furniture) } == pages.count)
        var lines: [Int: [String]] = [:]
        for word in words where word.traits.contains(.furniture) { lines[word.line, default: []].append(word.text) }
        return lines.sorted { $0.key < $1.key }.map { $1.joined(separator: " ") }.filter { $0.contains(" ") }
    }

    @Test func areThePagesInSmallerType() {
        let foot = lines(["1 Si veda la delibera", "del consiglio di rione."])
        #expect(notes([page(mark: "1", foot)]) == ["1 Si veda la delibera", "del consiglio di rione."])
    }

    @Test func areThePagesBelowALine() {
        let foot = lines(["3. Dato provvisorio."], size: 11)
        #expect(notes([page(mark: "3", "0.5 w 60 135 m 200 135 l S " + foot)]) == ["3. Dato provvisorio."])
        #expect(notes([page(mark: "3", foot)]).isEmpty)
    }

    /// Its number in the text's size, and its mark on no page: a line above and small type tell.
    @Test func theirNumberMayBeAsLargeAsTheText() {
        func foot(_ number: Int, _ size: Int) -> String {
            "0.5 w 60 135 m 200 135 l S BT /F 11 Tf 60 120 Td (\(number)) Tj /F \(size) Tf ( Dato provvisorio.) Tj ET "
        }
        #expect(notes([page(foot(1, 8)), page(foot(2, 8))]) == ["1 Dato provvisorio.", "2 Dato provvisorio."])
        #expect(notes([page(foot(4, 8))]).isEmpty)
        #expect(notes([page(foot(1, 11))]).isEmpty)
    }

    @Test func goOnFromThoseOfThePageBefore() {
        let pages = [
            page(mark: "1", lines(["1 Si veda la delibera"])), page(from: 680, lines(["2 Dato provvisorio."])),
            page(from: 660, lines(["7 operatori in cortile"])),
        ]
        #expect(notes(pages) == ["1 Si veda la delibera", "2 Dato provvisorio."])
    }

    @Test func endOnTheNextPage() {
        let pages = [
            page(mark: "1", lines(["1 Si veda la delibera che il"])),
            page(mark: "2", lines(["consiglio ha votato.", "2 Dato provvisorio."])),
        ]
        #expect(notes(pages) == ["1 Si veda la delibera che il", "consiglio ha votato.", "2 Dato provvisorio."])
    }

    @Test func aListInSmallerTypeIsNone() {
        #expect(notes([page(lines(["1 Aprire il cortile", "2 Scavare e arare"]))]).isEmpty)
    }

    @Test func leaveAValueThatGoesOnWhole() {
        let frame = "0.5 w 60 140 400 580 re S 160 140 m 160 720 l S "
        let cell = { (top: Int, words: String) in "BT /F 11 Tf 170 \(top) Td (\(words)) Tj ET " }
        let first =
            frame + "BT /F 11 Tf 70 700 Td (Azioni) Tj ET " + cell(700, "Scavare e arare")
            + "BT /F 11 Tf 170 686 Td (delle"
            + " castagne) Tj /F 6 Tf 4 Ts (1) Tj 0 Ts ET " + lines(["1 Si veda la delibera"])
        let second = frame + cell(700, "e le castagne")
        let words = DocumentReader().read(RawPDF(contents: [first, second]).bytes, names: ["orto.pdf"]).words
        #expect(
            words.filter { !$0.traits.contains(.furniture) }.map(\.text) == [
                "Azioni", "Scavare", "e", "arare", "delle", "castagne", "e", "le", "castagne",
            ])
    }
}
