internal import Model
internal import Rulebook

/// Reads the key points that a scheda lists, each under its area.
///
/// Known points are found by the regional vocabulary wherever they stand, as extraction loses bullets and line
/// ends; what is not known is a point where a bullet or a line sets it apart.
struct PointReader {
    let text: FieldText
    let lexicon: Lexicon
    let prompts: PhraseTable<Bool>
    /// Only points whose box is ticked count.
    let tickedOnly: Bool

    func read() -> [KeyPointRecord] {
        let lexemes = lexicon.points.cutGluedMarks(withPrintedLines(text.lexemes))
        let points = PointScanner(lexemes: lexemes, lexicon: lexicon, prompts: prompts).points()
        let hasMarks = points.contains { $0.mark == true }
        return points.filter { !tickedOnly || !hasMarks || $0.mark == true }.map { point in
            let first = lexemes[point.range.lowerBound].start
            let last = lexemes[point.range.upperBound - 1].end
            let words = text.value.words(in: first..<last)
            let printed = text.text(at: first..<last)
            // "Contrasto all'isolmento": a misspelt point is the known one.
            let known = point.known ?? lexicon.points.spellings.nearest(to: printed)
            return KeyPointRecord(
                area: point.area, text: printed, code: known?.code,
                spans: text.document.spans(of: words.sorted()))
        }
    }

    /// The lexemes of a text that is one paragraph, with its printed lines as lines where all of them begin with a
    /// capital: each says a point. A sentence that goes on over its lines has others.
    private func withPrintedLines(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard lexemes.first?.isCapitalized == true, !lexemes.dropFirst().contains(where: \.opensLine) else {
            return lexemes
        }
        var result = lexemes
        for index in lexemes.indices.dropFirst() where beginsPrintedLine(lexemes[index]) {
            guard lexemes[index].isCapitalized else { return lexemes }
            result[index].opensLine = true
        }
        return result
    }

    private func beginsPrintedLine(_ lexeme: Lexeme) -> Bool {
        guard lexeme.spaced, let word = text.value.words(in: lexeme.start..<lexeme.end).first else { return false }
        return text.document.words[word].gap >= .line
    }
}
