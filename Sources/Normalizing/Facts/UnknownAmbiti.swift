/// Names of Ambiti that the territory registry does not know: the capitals behind the word itself.
struct UnknownAmbiti {
    /// Before a name, in the place of a registry code.
    static let prefix = "?"
    private static let longestName = 5

    let lexemes: [Lexeme]
    let facts: FactLexicon

    /// The name behind the prefix, where the code is one of these.
    static func name(of code: String) -> String? { code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : nil }

    /// "Ambito Territoriale Sociale di Monte Alto": the names and where they begin.
    ///
    /// A name that is never printed but in capitals may be a word of a form.
    func mentions() -> [(name: String, place: Int)] {
        let found = lexemes.indices.compactMap(mention)
        let written = Set(found.filter { !$0.isAllCapitals }.map(\.name))
        return found.filter { written.contains($0.name) }.map { ($0.name, $0.place) }
    }

    private func mention(at index: Int) -> (name: String, place: Int, isAllCapitals: Bool)? {
        // "nell'ambito di" in small letters is no Ambito.
        guard lexemes[index].folded == "ambito", lexemes[index].isCapitalized else { return nil }
        var start = index + 1
        while start < lexemes.count, facts.ambitoWords.contains(lexemes[start].folded), !lexemes[start].opensLine {
            start += 1
        }
        guard start > index + 1, start < lexemes.count, facts.functionWords.contains(lexemes[start - 1].folded),
            lexemes[start].isCapitalized, lexemes[start].text.count > 2, !lexemes[start].opensLine,
            !isKnown(index...start)
        else { return nil }
        let name = start..<nameEnd(from: start)
        return (
            printed(name), start, name.allSatisfy { lexemes[$0].kind != .word || lexemes[$0].isAllCapitals }
        )
    }

    /// Whether a known body is named here.
    private func isKnown(_ range: ClosedRange<Int>) -> Bool {
        range.contains { index in
            [facts.ambiti, facts.ats, facts.asst].contains { table in
                (table.match(lexemes, at: index)?.range.upperBound ?? 0) > range.upperBound
            }
        }
    }

    /// Capitals, and joining words between two of them: "Val d'Oro", "Cernusco sul Naviglio".
    private func nameEnd(from start: Int) -> Int {
        var end = start + 1
        var index = end
        while index < lexemes.count, index < start + Self.longestName, !lexemes[index].opensLine {
            let lexeme = lexemes[index]
            if lexeme.isCapitalized {
                end = index + 1
            } else if !lexeme.isSign("'"), !facts.nameJoiners.contains(lexeme.folded) {
                break
            }
            index += 1
        }
        return end
    }

    private func printed(_ range: Range<Int>) -> String {
        range.reduce(into: "") { text, index in
            let lexeme = lexemes[index]
            if index > range.lowerBound, lexeme.spaced { text += " " }
            let joins = facts.nameJoiners.contains(lexeme.folded)
            text +=
                joins
                ? lexeme.text.lowercased() : lexeme.text.prefix(1).uppercased() + lexeme.text.dropFirst().lowercased()
        }
    }
}
