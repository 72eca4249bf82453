internal import Model

/// A row of a form below a label: what stands in the labels' column, and what beside it.
struct RowBelow {
    /// The words of the labels' column.
    var head: [Int] = []
    /// Those before them: a number that counts the row.
    var before: [Int] = []
    var rest: [Int] = []
}

/// The rows that stand below a field's label and hold words of its value.
struct RowsBelow {
    let document: Document

    /// The rows of a table; in text laid out with spaces the lines, those together that go on in the labels' column.
    func rows(of part: SchedaDraft.Part) -> [RowBelow] {
        guard let last = part.labelWords.last, let own = document.words[last].cell else { return [] }
        return own.row >= 0 ? rows(below: last, own, part) : lines(below: last, part)
    }

    private func rows(below last: Int, _ own: GridPosition, _ part: SchedaDraft.Part) -> [RowBelow] {
        var rows: [Int: RowBelow] = [:]
        for word in part.valueWords where word > last {
            guard let cell = document.words[word].cell, cell.row > own.row, cell.columns == own.columns,
                document.words[word].innerCell == nil
            else { continue }
            if cell.column == own.column {
                rows[cell.row, default: RowBelow()].head.append(word)
            } else if cell.column > own.column {
                rows[cell.row, default: RowBelow()].rest.append(word)
            } else {
                rows[cell.row, default: RowBelow()].before.append(word)
            }
        }
        return Array(rows.values)
    }

    private func lines(below last: Int, _ part: SchedaDraft.Part) -> [RowBelow] {
        guard document.side(of: last) == 0 else { return [] }
        var rows: [RowBelow] = []
        var line = document.words[last].line
        for word in part.valueWords where document.words[word].line > document.words[last].line {
            let isLabels = document.side(of: word) == 0
            if document.words[word].line > line {
                let goesOn = document.words[word].line == line + 1 && !(rows.last?.head.isEmpty ?? true) && isLabels
                if !goesOn { rows.append(RowBelow()) }
                line = document.words[word].line
            }
            if rows.isEmpty { rows.append(RowBelow()) }
            if isLabels {
                rows[rows.count - 1].head.append(word)
            } else {
                rows[rows.count - 1].rest.append(word)
            }
        }
        return rows
    }
}
