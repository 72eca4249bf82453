internal import Model

/// A word in its place in the page's reading order.
struct LaidWord {
    var word: PageWord
    var gap: Gap
    /// The page's line it stands on; the words of a table's row share one.
    var line: Int
    /// Row, column and number of columns; a row of -1 where only the columns are known.
    var cell: GridPosition?
    var innerCell: GridPosition?
    /// The page's number, from 1.
    var page = 0

    /// Whether another word of the page stands in the same row of the outer table: where only columns are known, on the
    /// same line.
    func sharesRow(with other: LaidWord) -> Bool {
        guard let row = cell?.row, row == other.cell?.row else { return false }
        return row >= 0 || line == other.line
    }

    /// The word in another row of the outer table, and perhaps of the table inside its cell.
    func moved(toRow row: Int, innerRow: Int? = nil) -> LaidWord {
        var word = self
        word.cell?.row = row
        if let innerRow { word.innerCell?.row = innerRow }
        return word
    }
}

extension [LaidWord] {
    /// Runs of words that share a line outside of tables.
    var linesOutsideTables: [Range<Int>] {
        var lines: [Range<Int>] = []
        for (index, item) in enumerated() where item.cell == nil {
            if let last = lines.last, last.upperBound == index, self[index - 1].line == item.line {
                lines[lines.count - 1] = last.lowerBound..<index + 1
            } else {
                lines.append(index..<index + 1)
            }
        }
        return lines
    }
}
