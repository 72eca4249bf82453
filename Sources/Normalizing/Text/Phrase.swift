/// A phrase of a vocabulary, as rule files write it.
///
/// Words are compared without case and accents; `promozional*` is any word that begins so, `{numero}` any number,
/// `[per la]` a part that may be missing, `…` (or `...`) up to a dozen words between. Signs inside a phrase do not
/// count, save the few that say something (`€ % + < > = ~ ±`), unless the phrase is read `exactly`.
struct Phrase: Hashable, Sendable {
    indirect enum Part: Hashable, Sendable {
        case exact(String)
        case stem(String)
        case number
        case gap
        case optional([Part])
    }

    var parts: [Part]
    /// Signs count, and nothing may stand between the parts.
    var exactly: Bool

    static let widestGap = 12
    private static let speaking: Set<String> = ["€", "%", "+", "<", ">", "=", "≤", "≥", "~", "±"]
    /// Signs that a phrase steps over.
    static let soft: Set<String> = ["'", "-", "\"", "/", ".", ","]

    init(_ text: String, exactly: Bool = false) {
        self.exactly = exactly
        var stack: [[Part]] = [[]]
        var lexemes = Lexer.lexemes(of: text)[...]
        while let lexeme = lexemes.popFirst() {
            if exactly {
                stack[0].append(.exact(lexeme.folded))
                continue
            }
            let top = stack.count - 1
            switch lexeme.folded {
            case "[": stack.append([])
            case "]":
                if stack.count > 1, let inner = stack.popLast() { stack[stack.count - 1].append(.optional(inner)) }
            case "{":
                while let next = lexemes.popFirst(), next.folded != "}" {}
                stack[top].append(.number)
            case "…": stack[top].append(.gap)
            case ".":
                guard lexemes.prefix(2).map(\.folded) == [".", "."] else { continue }
                lexemes = lexemes.dropFirst(2)
                stack[top].append(.gap)
            case "*":
                if case .exact(let word)? = stack[top].last { stack[top][stack[top].count - 1] = .stem(word) }
            case _ where lexeme.kind != .sign || Self.speaking.contains(lexeme.folded):
                stack[top].append(.exact(lexeme.folded))
            default: continue
            }
        }
        parts = stack[0]
    }

    /// The words that the phrase may begin with; `nil` where it may begin with any.
    var firstWords: Set<String>? { Self.firstWords(parts[...]) }

    private static func firstWords(_ parts: ArraySlice<Part>) -> Set<String>? {
        switch parts.first {
        case .exact(let word): return [word]
        case .optional(let inner):
            guard let with = firstWords(inner[...]), let without = firstWords(parts.dropFirst()) else { return nil }
            return with.union(without)
        case .stem, .number, .gap, nil: return nil
        }
    }

    /// The index after the match that begins at `index`, or `nil`; the match ends at `end` at the latest.
    func match(_ lexemes: [Lexeme], at index: Int, end: Int) -> Int? {
        parts.isEmpty ? nil : Self.match(parts[...], lexemes, index, end, exactly: exactly, first: true)
    }

    private static func match(
        _ parts: ArraySlice<Part>, _ lexemes: [Lexeme], _ index: Int, _ end: Int, exactly: Bool, first: Bool
    ) -> Int? {
        guard let part = parts.first else { return index }
        let rest = parts.dropFirst()
        if case .optional(let inner) = part {
            let with = ArraySlice(inner + Array(rest))
            return match(with, lexemes, index, end, exactly: exactly, first: first)
                ?? match(rest, lexemes, index, end, exactly: exactly, first: first)
        }
        if case .gap = part {
            for start in index...max(index, min(end, index + widestGap)) {
                if let found = match(rest, lexemes, start, end, exactly: exactly, first: false) { return found }
            }
            return nil
        }
        let here = first || exactly ? index : step(over: lexemes, from: index, end: end)
        guard here < end else { return nil }
        let lexeme = lexemes[here]
        let fits =
            switch part {
            case .exact(let word): lexeme.folded == word
            case .stem(let stem): lexeme.kind == .word && lexeme.folded.hasPrefix(stem)
            case .number: lexeme.kind == .number
            case .gap, .optional: false
            }
        return fits ? match(rest, lexemes, here + 1, end, exactly: exactly, first: false) : nil
    }

    /// The place after the soft signs, two at the most, that may stand between the words of a phrase.
    static func step(over lexemes: [Lexeme], from index: Int, end: Int) -> Int {
        var here = index
        while here < end, here < index + 2, lexemes[here].kind == .sign, soft.contains(lexemes[here].folded) {
            here += 1
        }
        return here
    }
}
