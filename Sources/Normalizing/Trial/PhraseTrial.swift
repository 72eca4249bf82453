/// Tries phrases of rules on a text.
public struct PhraseTrial: Sendable {
    private let lexemes: [Lexeme]
    private let text: [UInt8]

    public init(_ text: String) {
        lexemes = Lexer.lexemes(of: text)
        self.text = Array(text.utf8)
    }

    /// The words of the text that a phrase matches, as printed, one match after the other.
    public func matches(_ phrase: String, exactly: Bool = false) -> [String] {
        let table = PhraseTable([phrase], exactly: exactly)
        return table.all(lexemes, in: 0..<lexemes.count).map { match in
            let (first, last) = (lexemes[match.range.lowerBound], lexemes[match.range.upperBound - 1])
            return String(decoding: text[first.start..<last.end], as: UTF8.self)
        }
    }
}
