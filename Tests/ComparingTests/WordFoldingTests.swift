import Testing

@testable import Comparing

@Suite struct WordFoldingTests {
    @Test func caseAccentsAndPunctuationDoNotCount() {
        #expect(WordFolding.key("L’ETÀ è: «più-alta»\n(12)") == "l eta e piu alta 12")
        #expect(WordFolding.key("e\u{0300}") == WordFolding.key("È"))
        #expect(WordFolding.words(" · ").isEmpty)
    }
}
