internal import Rulebook

/// The regional key points, compiled.
final class PointLexicon: Sendable {
    let points: PhraseTable<KeyPointVocabulary.KeyPoint>
    let spellings: PointSpellings
    let leads: PhraseTable<Bool>
    let marks: Set<String>
    let blankMarks: Set<String>
    let functionWords: Set<String>
    /// Words that are not cut at a mark glued to their end.
    private static let shortest = 2

    init(_ points: KeyPointVocabulary, _ answers: AnswerVocabulary) {
        self.points = PhraseTable(
            points.points.flatMap { point in
                Set(point.spellings + [point.text]).sorted().map { (Phrase($0), point) }
            })
        spellings = PointSpellings(points)
        leads = PhraseTable(answers.pointLeads)
        marks = Set(answers.marks.map(Folding.fold))
        functionWords = Set(answers.functionWords.map(Folding.fold))
        blankMarks = Set(answers.blankMarks.map(Folding.fold))
    }

    /// Cuts marks off the ends of words ("domiciliaritàx"), where the text holds such marks by themselves.
    func cutGluedMarks(_ lexemes: [Lexeme]) -> [Lexeme] {
        let alone = Set(lexemes.filter { $0.kind == .word && marks.contains($0.folded) }.map(\.folded))
        guard !alone.isEmpty else { return lexemes }
        return lexemes.flatMap { lexeme -> [Lexeme] in
            guard lexeme.kind == .word, let mark = alone.first(where: { lexeme.folded.hasSuffix($0) }),
                lexeme.folded.count > mark.count + Self.shortest
            else { return [lexeme] }
            let size = mark.utf8.count
            var word = lexeme
            word.text = String(lexeme.text.dropLast(mark.count))
            word.folded = String(lexeme.folded.dropLast(mark.count))
            word.end -= size
            var cut = lexeme
            cut.text = String(lexeme.text.suffix(mark.count))
            cut.folded = mark
            cut.start = word.end
            cut.spaced = false
            cut.opensLine = false
            return [word, cut]
        }
    }
}
