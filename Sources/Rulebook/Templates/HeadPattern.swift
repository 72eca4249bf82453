/// The printed form of a heading that begins a scheda, e.g. `Azione {numero} {titolo}`.
///
/// Words before `{titolo}` are printed as they stand (case and accents do not count); `{numero}` is a number,
/// `{codice}` a number or a capital letter, also with a number, `{trattino}` any dash.
public struct HeadPattern: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case word(String)
        case number, code, dash, title
    }

    /// As written in the rule file.
    public var text: String
    public var parts: [Part]

    /// Reads a heading as a rule file writes it; `nil` unless it ends with `{titolo}` and has a part before it.
    public init?(_ text: String) {
        var parts: [Part] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            switch word {
            case "{numero}": parts.append(.number)
            case "{codice}": parts.append(.code)
            case "{trattino}": parts.append(.dash)
            case "{titolo}": parts.append(.title)
            case _ where word.contains("{") || word.contains("}"): return nil
            default: parts.append(.word(String(word)))
            }
        }
        guard parts.count > 1, parts.last == .title, parts.filter({ $0 == .title }).count == 1 else { return nil }
        self.text = text
        self.parts = parts
    }
}
