internal import Model

/// Tells the template's own words in a cell from an answer.
struct PromptMatcher {
    private let prompts: [[UInt8]]

    init(_ prompts: [String]) {
        self.prompts = prompts.map { LetterFold.letters(of: $0) }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    }

    /// Whether a value consists of prompts alone.
    func isPromptOnly(_ words: [String]) -> Bool {
        var rest = LetterFold.letters(of: words)[...]
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            guard let prompt = prompts.first(where: { rest.starts(with: $0) }) else { return false }
            rest = rest.dropFirst(prompt.count)
        }
        return true
    }
}
