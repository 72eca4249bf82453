internal import Model

/// Answers of scanned pages.
extension AnswerReader {
    /// The longest piece of a box that is read as letters, alone or glued to its word: `K`, `pg`, `BRNO`.
    private static let longestPiece = 2

    /// SI and NO with what is left of their boxes before them, read as letters: `O SI KNO`, `[] SI pg NO`. Which is
    /// ticked can't be told.
    var unreadBoxes: AnswerRecord? {
        guard text.value.runs.contains(where: { text.document.words[$0.word].confidence < 1 }) else { return nil }
        var index = 0
        var pieces = 0
        for answers in [words.yesOrPronoun, words.no] {
            guard let end = word(of: answers, from: index, &pieces) else { return nil }
            index = end
        }
        return pieces > 0 ? record(.notAnswered, .implied, 0..<index, Confidence.unclear) : nil
    }

    /// The index behind one of these words, before which only pieces of boxes stand; a piece may be glued to it, which
    /// then is printed in capitals behind no comma: `SI, sono coinvolti` is a sentence.
    private func word(of answers: Set<String>, from start: Int, _ pieces: inout Int) -> Int? {
        var index = start
        while index < lexemes.count {
            let lexeme = lexemes[index]
            let isBehindComma = index > 0 && lexemes[index - 1].isSign(",")
            index += 1
            if answers.contains(lexeme.folded) { return index }
            guard lexeme.kind != .sign else { continue }
            pieces += 1
            if !lexeme.text.contains(where: \.isLowercase), !isBehindComma,
                answers.contains(where: {
                    lexeme.folded.hasSuffix($0) && lexeme.folded.count - $0.count <= Self.longestPiece
                })
            {
                return index
            }
            guard lexeme.text.count <= Self.longestPiece else { return nil }
        }
        return nil
    }
}
