/// Reads the Comuni that a plan's title pages list.
struct ComuniReader {
    let lexemes: [Lexeme]
    let front: Int
    let facts: FactLexicon

    /// A list of Comuni has at least so many names.
    private static let fewest = 2
    private static let longestName = 6

    /// The names of the longest list behind a word for Comuni, or line by line, as printed.
    func read() -> [String] {
        var best: [String] = []
        for index in 0..<front {
            guard let lead = facts.comuniLeads.match(lexemes, at: index, end: front) else { continue }
            let names = names(from: lead.range.upperBound)
            if names.count > best.count { best = names }
        }
        let single = linesOfTheirOwn()
        if single.count > best.count { best = single }
        return best.count >= Self.fewest ? best : []
    }

    /// The names of Comuni that each stand on a line with the word for it, as those do that sign an agreement.
    private func linesOfTheirOwn() -> [String] {
        var names: [String] = []
        for index in 0..<front where lexemes[index].opensLine {
            guard let lead = facts.comuneLeads.match(lexemes, at: index, end: front), lead.range.upperBound < front,
                let end = nameEnd(from: lead.range.upperBound)
            else { continue }
            let name = printed(lead.range.upperBound..<end)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Capitalized names, set apart by commas, dashes, bullets, line ends and "e".
    private func names(from start: Int) -> [String] {
        var names: [String] = []
        var index = start
        while index < front {
            let lexeme = lexemes[index]
            let separates =
                lexeme.kind == .sign && [",", "-", "•", ":", ";", "(", ")"].contains(lexeme.folded)
                || lexeme.isWord("e") || lexeme.isWord("ed")
            if separates {
                index += 1
                continue
            }
            guard let end = nameEnd(from: index) else { break }
            names.append(printed(index..<end))
            index = end
        }
        return names
    }

    /// Words in capitals, joined by small ones: "Cernusco sul Naviglio", "Sant'Angelo".
    private func nameEnd(from start: Int) -> Int? {
        guard lexemes[start].isCapitalized, lexemes[start].text.count > 1 else { return nil }
        var end = start + 1
        var index = end
        while index < front, index < start + Self.longestName {
            let lexeme = lexemes[index]
            if lexeme.opensLine { break }
            if lexeme.isCapitalized {
                end = index + 1
            } else if !lexeme.isSign("'"), !facts.nameJoiners.contains(lexeme.folded) {
                break
            }
            index += 1
        }
        // A name ends where a list or a line does; what goes on is a sentence.
        guard end < front else { return end }
        let next = lexemes[end]
        let closes = next.opensLine || next.kind == .sign || next.isWord("e") || next.isWord("ed")
        return closes ? end : nil
    }

    private func printed(_ range: Range<Int>) -> String {
        range.reduce(into: "") { text, index in
            if index > range.lowerBound, lexemes[index].spaced { text += " " }
            text += lexemes[index].text
        }
    }
}
