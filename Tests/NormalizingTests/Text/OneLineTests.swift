import Testing

@testable import Normalizing

@Suite struct OneLineTests {
    @Test(arguments: [
        "", " ", "uno", " uno  due\n\ttre ", "perché\u{A0}no\u{2003}–\u{3000}l’età\r\nb",
        "\u{1680}\u{85}x\u{2028}\u{205F}", "€ 1.000\u{202F}000", "a\u{200B}b", "\u{2029}\u{2000}\u{200A}",
    ])
    func isWhatSplittingAtWhiteSpaceGives(_ text: String) {
        #expect(text.onOneLine == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
