internal import Model

/// Lines that stand in several schede word for word and begin as a label does, in small letters: where a form prints its
/// other labels in capitals, that tells them from a value.
struct RecurringLabels {
    /// The fewest letters and the most words of such a line, and how often it stands there.
    private static let fewestLetters = 6
    private static let longest = 24
    private static let leastOften = 2

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// Their first words.
    var firstWords: Set<Int> {
        var lines: [[Int]: [Int]] = [:]
        for index in words.indices where mayBegin(index) && !isUpper(index) {
            if let line = line(at: index) { lines[line, default: []].append(index) }
        }
        lines = lines.filter { $0.value.count >= Self.leastOften }
        guard !lines.isEmpty else { return [] }
        let capitals = fieldsInCapitals
        let found = lines.values.filter { indices in
            indices.first.flatMap { labels.run(at: $0) }.map { !capitals.contains(field(of: $0)) } ?? true
        }
        return Set(found.joined())
    }

    /// The fields whose own labels the document prints in capitals: where they stand, common words are a heading in a
    /// value.
    private var fieldsInCapitals: Set<Int> {
        var counts: [Int: Int] = [:]
        for index in words.indices where mayBegin(index) && isUpper(index) {
            if let run = labels.run(at: index), run.isWhole, !labels.book.variants[run.variant].isLone {
                counts[field(of: run), default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value >= Self.leastOften }.keys)
    }

    private func field(of run: SpelledLabels.Run) -> Int { labels.book.variants[run.variant].field }

    private func isUpper(_ index: Int) -> Bool { labels.spellings.spellings[labels.spellings[index]].isUpper }

    /// Whether a line begins with a word that a label may begin with; one that a sentence was broken into goes on in
    /// small letters.
    private func mayBegin(_ index: Int) -> Bool {
        guard index == 0 || words[index].gap >= .line, !words[index].traits.contains(.furniture),
            words[index].cell.map({ $0.row < 0 && $0.column == 0 }) ?? true
        else { return false }
        return !labels.spellings.spellings[labels.spellings[index]].startsLower && labels.mayBegin(at: index)
    }

    /// The spellings of a line's words, up to what stands apart on it, or behind a colon or a question.
    private func line(at start: Int) -> [Int]? {
        var end = start + 1
        while end < words.count, words[end].gap < .wide, !":?".contains(words[end - 1].text.last ?? " ") {
            end += 1
            if end - start > Self.longest { return nil }
        }
        let letters = words[start..<end].reduce(0) { $0 + $1.text.count(where: \.isLetter) }
        return letters >= Self.fewestLetters ? (start..<end).map { labels.spellings[$0] } : nil
    }
}
