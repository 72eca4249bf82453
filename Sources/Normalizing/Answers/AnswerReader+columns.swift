internal import Model

/// Answers by the column in which a mark stands: `SI | NO | Note` heads the table, an X stands below one of them.
extension AnswerReader {
    /// How many words back a table's head is looked for: tables of schede go over some pages.
    private static let reach = 6_000

    /// The answer that a mark gives by its column's head; `nil` where the text begins with no mark, or no head says.
    var columnAnswer: AnswerRecord? {
        guard let first = lexemes.first, words.marks.contains(first.folded), let mark = text.words(0..<1).first,
            let cell = text.document.words[mark].cell, cell.columns > 2
        else { return nil }
        for index in (max(0, mark - Self.reach)..<mark).reversed() {
            guard let head = text.document.words[index].cell, head.columns == cell.columns,
                head.column == cell.column, head.row != cell.row, let value = value(ofHead: index),
                heads(beside: index).contains(where: { $0 != value })
            else { continue }
            return record(value, .explicit, 0..<1, Confidence.word)
        }
        return nil
    }

    /// What a word says that fills its cell.
    private func value(ofHead index: Int) -> AnswerValue? {
        let all = text.document.words
        func shares(_ other: Int) -> Bool { all.indices.contains(other) && all[other].cell == all[index].cell }
        guard !shares(index - 1), !shares(index + 1) else { return nil }
        let folded = Folding.fold(all[index].text)
        return words.yesOrPronoun.contains(folded) ? .yes : words.no.contains(folded) ? .no : nil
    }

    /// The values that the other cells of a head's row say.
    private func heads(beside index: Int) -> [AnswerValue] {
        let all = text.document.words
        guard let row = all[index].cell?.row else { return [] }
        let near = max(0, index - 20)..<min(all.count, index + 21)
        return near.filter { $0 != index && all[$0].cell?.row == row }.compactMap { value(ofHead: $0) }
    }
}

/// The same in text laid out with spaces, where columns are places on a line.
extension AnswerReader {
    /// A mark that stands below a line of heads: the answer it is set at, `nil` where its place leaves that open.
    struct HeadedMark {
        var value: AnswerValue?
    }

    /// The most words of a line of heads: SI, NO and what the others are called.
    private static let mostHeads = 4
    /// Heads with fewer blanks between them have no columns.
    private static let leastBlanks = 2
    /// How far from a head its marks stand, in parts of the distance between the heads.
    private static let nearest = 1.0 / 3

    func answer(of headed: HeadedMark) -> AnswerRecord {
        guard let value = headed.value else { return record(.notAnswered, .implied, text.all, Confidence.unclear) }
        return record(value, .explicit, 0..<1, Confidence.implied)
    }

    /// `nil` where the text begins with no mark, or with one of an item beside it, or no line of heads stands above.
    var headedMark: HeadedMark? {
        guard let first = lexemes.first, words.marks.contains(first.folded), let mark = text.words(0..<1).first,
            text.document.words[mark].cell.map({ $0.row < 0 }) ?? true, let place = place(mark),
            let (yes, no) = heads(above: mark)
        else { return nil }
        let distance = abs(yes.centre - no.centre)
        guard distance >= Double(yes.length + no.length) / 2 + Double(Self.leastBlanks) else { return HeadedMark() }
        if let next = text.words(text.all).dropFirst().first, text.document.words[next].gap < .wide { return nil }
        let value: AnswerValue = abs(place.centre - yes.centre) < abs(place.centre - no.centre) ? .yes : .no
        let off = min(abs(place.centre - yes.centre), abs(place.centre - no.centre))
        return HeadedMark(value: off < distance * Self.nearest ? value : nil)
    }

    private struct LinePlace {
        var line: Int
        var column: Int
        var length: Int
        var centre: Double { Double(column) + Double(length) / 2 }
    }

    private func place(_ word: Int) -> LinePlace? {
        guard case .text(let line, let column) = text.document.words[word].place else { return nil }
        return LinePlace(line: line, column: column, length: text.document.words[word].text.unicodeScalars.count)
    }

    /// SI and NO on the nearest line above that holds them, and no mark.
    private func heads(above mark: Int) -> (yes: LinePlace, no: LinePlace)? {
        var end = mark
        while end > max(0, mark - Self.reach) {
            guard let line = place(end - 1)?.line else { return nil }
            var start = end - 1
            while start > 0, place(start - 1)?.line == line { start -= 1 }
            if line != place(mark)?.line, end - start <= Self.mostHeads {
                let folded = (start..<end).map { Folding.fold(text.document.words[$0].text) }
                let yes = folded.firstIndex(where: words.yesOrPronoun.contains)
                let no = folded.firstIndex(where: words.no.contains)
                let others = folded.indices.filter { $0 != yes && $0 != no }
                if let yes, let no, others.allSatisfy({ folded[$0].allSatisfy(\.isLetter) && folded[$0].count > 1 }),
                    let yes = place(start + yes), let no = place(start + no)
                {
                    return (yes, no)
                }
            }
            end = start
        }
        return nil
    }
}
