internal import Model

/// Gives labels that stand beside each other in one row of a table what stands below each of them.
///
/// Read row by row, all the labels come first and then all the values, so that the last label seems to have them all.
struct LabelRows {
    let document: Document

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            for row in rows(of: drafts[draft]) where row.count > 1 { share(row, in: &drafts[draft]) }
        }
    }

    /// The parts whose labels stand in the same row, one after the other; those on a row of their own count as one.
    private func rows(of draft: SchedaDraft) -> [[Int]] {
        var rows: [[Int]] = []
        var last: GridPosition?
        for part in draft.labelledParts {
            let cell = cell(ofLabel: draft.parts[part])
            if let cell, let last, cell.row == last.row, cell.column > last.column {
                rows[rows.count - 1].append(part)
            } else {
                rows.append([part])
            }
            last = cell
        }
        return rows
    }

    /// The one cell in which a label stands; `nil` where no table's row tells it.
    private func cell(ofLabel part: SchedaDraft.Part) -> GridPosition? {
        guard let first = part.labelWords.first, let cell = document.words[first].cell, cell.row >= 0,
            part.labelWords.allSatisfy({ document.words[$0].cell == cell && document.words[$0].innerCell == nil })
        else { return nil }
        return cell
    }

    private func share(_ row: [Int], in draft: inout SchedaDraft) {
        let cells = row.compactMap { cell(ofLabel: draft.parts[$0]) }
        guard cells.count == row.count, let last = row.last, let own = cells.last,
            row.dropLast().allSatisfy({ draft.parts[$0].valueWords.isEmpty })
        else { return }
        let words = draft.parts[last].valueWords
        // A value beside the last label is that label's; below the row, the first column must have a label, too.
        guard words.allSatisfy({ (document.words[$0].cell?.row ?? -1) > own.row }),
            words.allSatisfy({ document.words[$0].cell.map { $0.column >= cells[0].column } ?? false }),
            words.contains(where: { document.words[$0].cell.map { $0.column < own.column } ?? false })
        else { return }
        for (number, part) in row.enumerated() {
            let columns = cells[number].column..<(number + 1 < cells.count ? cells[number + 1].column : .max)
            draft.parts[part].valueWords = words.filter {
                document.words[$0].cell.map { columns.contains($0.column) } ?? false
            }
        }
    }
}
