/// Phrases of plain words and parts that may be missing, laid one over the other by their beginnings: hundreds of names
/// that all begin with "Ambito" cost no more to look for than one.
struct PhraseTrie: Sendable {
    /// A phrase with more ways to be printed than this is better matched as it is.
    private static let mostVariants = 64

    private struct Node: Sendable {
        var next: [String: Int] = [:]
        /// The numbers of the phrases that end here.
        var ends: [Int] = []
    }

    private var nodes = [Node()]

    /// Adds a phrase under a number; `false` where it holds more than words.
    mutating func add(_ phrase: Phrase, number: Int) -> Bool {
        guard !phrase.exactly, let variants = Self.variants(phrase.parts[...]) else { return false }
        for words in Set(variants) where !words.isEmpty { add(words, number) }
        return true
    }

    private mutating func add(_ words: [String], _ number: Int) {
        var node = 0
        for word in words {
            if let next = nodes[node].next[word] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[word] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].ends.append(number)
    }

    /// Every way in which the parts may be printed; `nil` where one is no word, or there are too many.
    private static func variants(_ parts: ArraySlice<Phrase.Part>) -> [[String]]? {
        guard let part = parts.first else { return [[]] }
        guard let rest = variants(parts.dropFirst()) else { return nil }
        switch part {
        case .exact(let word): return rest.map { [word] + $0 }
        case .optional(let inner):
            guard let inner = variants(inner[...]), inner.count * rest.count <= mostVariants else { return nil }
            return inner.flatMap { words in rest.map { words + $0 } } + rest
        case .stem, .number, .gap: return nil
        }
    }

    /// Calls for each phrase that begins at `index` and each end it may have, shortest first.
    func matches(_ lexemes: [Lexeme], at index: Int, end: Int, _ found: (_ number: Int, _ after: Int) -> Void) {
        guard index < end, var node = nodes[0].next[lexemes[index].folded] else { return }
        var after = index + 1
        while true {
            for number in nodes[node].ends { found(number, after) }
            if nodes[node].next.isEmpty { return }
            after = Phrase.step(over: lexemes, from: after, end: end)
            guard after < end, let next = nodes[node].next[lexemes[after].folded] else { return }
            node = next
            after += 1
        }
    }
}
