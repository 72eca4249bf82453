internal import Model

/// Joins table rows that a page break cut in an unlucky way: the value at the foot of one page, its label at the head
/// of the next.
///
/// A row at a page's foot that has no label, with other rows of its table above it, is the upper part of the row that
/// begins the next page; a row at a page's head without a label goes on with the row before, and needs no joining.
enum SplitRows {
    /// Takes the last row off a page where its label is missing.
    static func holdBack(_ laid: inout [LaidWord]) -> [LaidWord] {
        if let last = laid.last?.cell, last.row < 0 { return holdBackBand(&laid) }
        guard let last = laid.last?.cell, last.row >= 0, last.columns == 2,
            let start = laid.lastIndex(where: { $0.cell?.row != last.row }).map({ $0 + 1 }),
            laid[start...].allSatisfy({ $0.cell?.column == 1 }), start > 0,
            let above = laid[start - 1].cell, above.row == last.row - 1, above.columns == last.columns
        else { return [] }
        let held = Array(laid[start...])
        laid.removeSubrange(start...)
        return held
    }

    /// The same where only columns are known: a value of its own, below a gap, with nothing on its left.
    private static func holdBackBand(_ laid: inout [LaidWord]) -> [LaidWord] {
        guard let line = laid.last?.line, let start = laid.firstIndex(where: { $0.line == line }), start > 0,
            laid[start].gap >= .paragraph, laid[start...].allSatisfy({ $0.cell?.row == -1 && $0.cell?.column == 1 }),
            laid[start - 1].cell?.row == -1
        else { return [] }
        let held = Array(laid[start...])
        laid.removeSubrange(start...)
        return held
    }

    /// Whether a page begins with a row that has no label of its own, after a row of as many columns.
    static func goesOn(_ laid: [LaidWord], after last: GridPosition?) -> Bool {
        guard let first = laid.first?.cell, let last, first.row >= 0, last.row >= 0, first.columns == 2,
            last.columns == 2
        else { return false }
        return laid.allSatisfy { $0.cell?.row != first.row || $0.cell?.column == 1 }
    }

    /// How many words at the head of a page are the label that held words miss; 0 where none is.
    static func labelCount(_ laid: [LaidWord], for held: [LaidWord]) -> Int {
        guard let first = laid.first?.cell, first.column == 0, first.columns == held.first?.cell?.columns,
            (first.row < 0) == ((held.first?.cell?.row ?? 0) < 0)
        else { return 0 }
        if first.row < 0 {
            // A label alone: its value would stand beside its first line.
            let label = laid.indices.prefix { $0 == 0 || laid[$0].gap < .paragraph }
            guard label.allSatisfy({ laid[$0].cell?.row == -1 && laid[$0].cell?.column == 0 }),
                label.count < laid.count, laid[label.count].cell?.column == 0
            else { return 0 }
            return label.count
        }
        return laid.prefix { $0.cell?.row == first.row && $0.cell?.column == 0 }.count
    }
}
