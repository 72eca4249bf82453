internal import Model

/// Joins table rows that a page break cut in an unlucky way: the value at the foot of one page, its label at the head
/// of the next.
///
/// A row at a page's foot that has no label, with other rows of its table above it, is the upper part of the row that
/// begins the next page; a row at a page's head without a label goes on with the row before, and needs no joining.
struct SplitRows {
    /// A page's laid words, with those of the last row held back while its label may stand on the next page.
    struct Held {
        var page: Int
        var words: [LaidWord]
    }

    /// Takes the last row off a page where its label is missing.
    static func holdBack(_ laid: inout [LaidWord]) -> [LaidWord] {
        guard let last = laid.last?.cell, last.row >= 0, last.columns == 2,
            let start = laid.lastIndex(where: { $0.cell?.row != last.row }).map({ $0 + 1 }),
            laid[start...].allSatisfy({ $0.cell?.column == 1 }), start > 0,
            let above = laid[start - 1].cell, above.row == last.row - 1, above.columns == last.columns
        else { return [] }
        let held = Array(laid[start...])
        laid.removeSubrange(start...)
        return held
    }

    /// How many words at the head of a page are the label that held words miss; 0 where none is.
    static func labelCount(_ laid: [LaidWord], for held: [LaidWord]) -> Int {
        guard let first = laid.first?.cell, first.row >= 0, first.column == 0,
            first.columns == held.first?.cell?.columns
        else { return 0 }
        return laid.prefix { $0.cell?.row == first.row && $0.cell?.column == 0 }.count
    }
}
