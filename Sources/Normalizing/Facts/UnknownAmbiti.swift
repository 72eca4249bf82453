/// Names of Ambiti that the territory registry does not know: the capitals behind the word itself.
struct UnknownAmbiti {
    /// Before a name, in the place of a registry code.
    static let prefix = "?"
    private static let longestName = 3

    let lexemes: [Lexeme]
    let facts: FactLexicon

    /// The name behind the prefix, where the code is one of these.
    static func name(of code: String) -> String? { code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : nil }

    /// "Ambito Territoriale Sociale di Monte Alto": the names and where they begin.
    func mentions() -> [(name: String, place: Int)] {
        lexemes.indices.compactMap { index in
            // "nell'ambito di" in small letters is no Ambito.
            guard lexemes[index].folded == "ambito", lexemes[index].isCapitalized else { return nil }
            var start = index + 1
            while start < lexemes.count, facts.ambitoWords.contains(lexemes[start].folded), !lexemes[start].opensLine {
                start += 1
            }
            guard start > index + 1, start < lexemes.count, facts.functionWords.contains(lexemes[start - 1].folded),
                !lexemes[start].opensLine
            else { return nil }
            var end = start
            while end < lexemes.count, end < start + Self.longestName, lexemes[end].isCapitalized,
                end == start || !lexemes[end].opensLine
            {
                end += 1
            }
            guard end > start, facts.ambiti.first(lexemes, in: index..<end) == nil,
                facts.body(in: Array(lexemes[start..<end])) == nil, lexemes[start].text.count > 2
            else { return nil }
            return (lexemes[start..<end].map { Self.titled($0.text) }.joined(separator: " "), start)
        }
    }

    private static func titled(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }
}
