internal import Model

/// Rows that a cell beside them names as a group: each is a row of its own, and the name is no part of any.
///
/// A reader knows no labels: to it a cell beside several rows may as well be a label, and the rows its value's table.
struct GroupedRows {
    /// How many rows of the first group must begin with a label.
    private static let leastRows = 2
    /// The longest name, in words.
    private static let longestName = 12

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// The words with the rows of groups as rows of their own; `nil` where there is no group.
    func ungrouped() -> [Word]? {
        let rows = rows()
        var groups = rows.map { isGroup($0, leastRows: Self.leastRows) }
        guard groups.contains(true) || haveNames(rows) else { return nil }
        // Where there are groups, a page may begin with the end of one.
        groups = rows.map { isGroup($0, leastRows: 1) }
        var result = words
        for (number, row) in rows.enumerated() where groups[number] || isOneOfGroup(row) {
            let (name, rest) = (row.filter { words[$0].cell?.column == 0 }, row.filter { words[$0].cell?.column != 0 })
            for index in name {
                result[index].traits.insert(.furniture)
                result[index].cell = nil
            }
            if let first = rest.first { result[first].gap = max(words[first].gap, .row) }
            for index in rest {
                if let inner = words[index].innerCell, groups[number] {
                    result[index].cell = inner
                    result[index].innerCell = nil
                } else if let cell = words[index].cell {
                    result[index].cell = GridPosition(row: cell.row, column: cell.column - 1, columns: cell.columns - 1)
                }
            }
        }
        return result
    }

    /// The places of each row's words.
    private func rows() -> [Range<Int>] {
        var rows: [Range<Int>] = []
        for (index, word) in words.enumerated() {
            guard let cell = word.cell, cell.row >= 0 else { continue }
            if let last = rows.last, words[last.lowerBound].cell?.row == cell.row {
                rows[rows.count - 1] = last.lowerBound..<index + 1
            } else {
                rows.append(index..<index + 1)
            }
        }
        return rows
    }

    /// Whether a row is a group's: its second cell is a table of labels with their values.
    ///
    /// - Parameter leastRows: how many of its rows must begin with a label.
    private func isGroup(_ row: Range<Int>, leastRows: Int) -> Bool {
        guard words[row.lowerBound].cell?.columns == 2 else { return false }
        var starts: [Int] = []
        var last: Int?
        for index in row where words[index].cell?.column == 1 {
            guard let inner = words[index].innerCell, inner.columns > 1 else { return false }
            if inner.row != last { starts.append(index) }
            last = inner.row
        }
        guard let labelled = labels.labelledRows(starts), labelled >= leastRows else { return false }
        return isName(row, beside: labelled >= Self.leastRows ? labels.run(at: starts[0]) : nil)
    }

    /// Whether a row is the only one that its page has of a group.
    private func isOneOfGroup(_ row: Range<Int>) -> Bool {
        guard
            words[row.lowerBound].cell
                == GridPosition(row: words[row.lowerBound].cell?.row ?? 0, column: 0, columns: 3),
            let second = row.first(where: { words[$0].cell?.column == 1 }), let label = labels.run(at: second)
        else { return false }
        return isName(row, beside: label.isWhole ? label : nil)
    }

    /// Whether rows of three cells begin with the name of a group where it begins, and with none below it or, as a
    /// converter writes merged cells, with the same again.
    private func haveNames(_ rows: [Range<Int>]) -> Bool {
        guard rows.contains(where: isOneOfGroup) else { return false }
        let unnamed = rows.count { row in
            let cell = words[row.lowerBound].cell
            return cell?.columns == 3 && cell?.column == 1 && labels.run(at: row.lowerBound) != nil
        }
        let again = zip(rows, rows.dropFirst()).count { above, row in
            isOneOfGroup(row) && isOneOfGroup(above) && !name(of: row).isEmpty && name(of: row) == name(of: above)
        }
        return unnamed >= Self.leastRows || again >= Self.leastRows
    }

    /// The letters of a row's first cell.
    private func name(of row: Range<Int>) -> [UInt8] {
        labels.spellings.letters(ofWords: row.filter { words[$0].cell?.column == 0 })
    }

    /// Whether the first cell of a row may hold a group's name, or nothing: a few words that are no label.
    ///
    /// - Parameter label: the label that stands beside it for sure: `RISORSE` is a label of other forms.
    private func isName(_ row: Range<Int>, beside label: SpelledLabels.Run?) -> Bool {
        let name = row.filter { words[$0].cell?.column == 0 }
        guard let first = name.first else { return true }
        guard name.count <= Self.longestName else { return false }
        guard let own = labels.run(at: first) else { return true }
        return label.map { own.letters < $0.letters } ?? false
    }
}
