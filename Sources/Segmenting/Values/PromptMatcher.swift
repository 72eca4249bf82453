internal import Model

/// Tells the template's own words in a cell from an answer.
///
/// A prompt that ends with `(…)` in the rules goes on with anything in brackets.
struct PromptMatcher {
    private let prompts: [[UInt8]]
    private let openPrompts: [[UInt8]]

    init(_ prompts: [String]) {
        let open = prompts.filter { $0.hasSuffix("(…)") }
        self.prompts = prompts.filter { !$0.hasSuffix("(…)") }.map { LetterFold.letters(of: $0) }
            .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        openPrompts = open.map { LetterFold.letters(of: $0) }.filter { !$0.isEmpty }
    }

    /// Whether a value consists of prompts alone, none of them ticked.
    func isPromptOnly(_ words: [String]) -> Bool {
        if TickGlyphs.isTicked(words) { return false }
        let bracket = words.firstIndex { $0.hasPrefix("(") }
        if let bracket, words.last?.hasSuffix(")") == true,
            openPrompts.contains(LetterFold.letters(of: words[..<bracket])),
            words[bracket...].count(where: { $0.contains("(") }) == 1
        {
            return true
        }
        guard mayBegin(words) else { return false }
        var rest = LetterFold.letters(of: words)[...]
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            guard let prompt = prompts.first(where: { rest.starts(with: $0) }) else { return false }
            rest = rest.dropFirst(prompt.count)
        }
        return true
    }

    /// Whether a value begins as a prompt does; most values don't.
    private func mayBegin(_ words: [String]) -> Bool {
        guard let first = words.lazy.map({ LetterFold.letters(of: $0) }).first(where: { !$0.isEmpty }) else {
            return false
        }
        return prompts.contains { prompt in zip(prompt, first).allSatisfy { $0 == $1 } }
    }
}
