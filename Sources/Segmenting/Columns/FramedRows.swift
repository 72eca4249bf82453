internal import Model

/// Forms whose table stands in a cell of its own, as in a frame: each row of the table is one of the form's.
///
/// A reader knows no labels: to it a cell's table may as well be a value's.
struct FramedRows {
    /// How many rows of the first frame must begin with a label.
    private static let leastRows = 2

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// The words with the rows in frames as rows of their own; `nil` where there is no frame.
    func unframed() -> [Word]? {
        let rows = labels.document.tableRows.filter { words[$0.lowerBound].cell?.columns == 1 }
        // Below a label alone stands its value.
        func isFrame(_ number: Int, leastRows: Int) -> Bool {
            self.isFrame(rows[number], leastRows: leastRows) && !(number > 0 && isLabel(rows[number - 1]))
        }
        guard rows.indices.contains(where: { isFrame($0, leastRows: Self.leastRows) }) else { return nil }
        // Where there are frames, a page may begin with the end of one.
        let frames = rows.indices.filter { isFrame($0, leastRows: 1) }.map { rows[$0] }
        var result = words
        for index in frames.joined() {
            // What stands at a frame's head is the form's, or the end of a value from the page before.
            guard let inner = words[index].innerCell else { continue }
            if index > 0, words[index - 1].innerCell?.row != inner.row {
                result[index].gap = max(words[index].gap, .row)
            }
            result[index].cell = inner
            result[index].innerCell = nil
        }
        return result
    }

    /// Whether a row is a label alone.
    private func isLabel(_ row: Range<Int>) -> Bool {
        labels.run(at: row.lowerBound).map { $0.isWhole && $0.end == row.upperBound } ?? false
    }

    /// Whether a row's cell is a frame: below its head, which is no label, it holds nothing but a table of labels with
    /// their values.
    ///
    /// - Parameter leastRows: how many of its rows must begin with a label.
    private func isFrame(_ row: Range<Int>, leastRows: Int) -> Bool {
        guard let table = row.first(where: { words[$0].innerCell != nil }),
            table == row.lowerBound || labels.run(at: row.lowerBound) == nil
        else { return false }
        var starts: [Int] = []
        var last: Int?
        for index in table..<row.upperBound {
            guard let inner = words[index].innerCell else { return false }
            if inner.row != last, inner.columns > 1 { starts.append(index) }
            last = inner.row
        }
        return labels.labelledRows(starts).map { $0 >= leastRows } ?? false
    }
}
