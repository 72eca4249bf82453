/// A printed label: words, optional parts, and places that vary.
///
/// In a rule file `[se pertinente]` is a part that may be missing, `{aree}` a list of area letters, `{numero}` a
/// number, `{codice}` a number or a single letter.
public struct LabelPattern: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case word(String)
        case placeholder(Placeholder)
        case optional([Part])
    }

    /// What may stand in a place that varies.
    public enum Placeholder: String, CaseIterable, Sendable {
        case aree, numero, codice
    }

    /// As written in the rule file.
    public var text: String
    public var parts: [Part]

    /// Reads a label as a rule file writes it; `nil` for unbalanced brackets, an unknown placeholder, no word.
    public init?(_ text: String) {
        var stack: [[Part]] = [[]]
        var word = ""
        var placeholder: String?
        var hasWord = false
        func flush() {
            if !word.isEmpty {
                stack[stack.count - 1].append(.word(word))
                hasWord = true
            }
            word = ""
        }
        for character in text {
            switch character {
            case "{":
                if placeholder != nil { return nil }
                flush()
                placeholder = ""
            case "}":
                guard let name = placeholder, let known = Placeholder(rawValue: name) else { return nil }
                stack[stack.count - 1].append(.placeholder(known))
                placeholder = nil
            case _ where placeholder != nil: placeholder?.append(character)
            case "[":
                flush()
                stack.append([])
            case "]":
                flush()
                guard stack.count > 1, let inner = stack.popLast() else { return nil }
                stack[stack.count - 1].append(.optional(inner))
            case _ where character.isWhitespace: flush()
            default: word.append(character)
            }
        }
        flush()
        guard stack.count == 1, placeholder == nil, hasWord else { return nil }
        self.text = text
        parts = stack[0]
    }
}
