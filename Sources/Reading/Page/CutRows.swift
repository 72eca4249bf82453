internal import Model

/// Joins the rows of tables inside cells that a page break cut: the text of each of their cells goes on with the one
/// below it on the next page, not with its neighbour.
enum CutRows {
    /// How far the cells of a column may begin from each other, in points.
    private static let tolerance = 12.0

    /// Takes the last row of a table inside a cell off a page, with what follows it in the outer row, where the next
    /// page may go on with it.
    static func holdBack(_ laid: inout [LaidWord]) -> [LaidWord] {
        guard let start = lastInnerRow(laid) else { return [] }
        let held = Array(laid[start.lowerBound...])
        laid.removeSubrange(start.lowerBound...)
        return held
    }

    /// The held words with the head of the next page in the order of the cells; `nil` where no row was cut.
    static func joined(_ held: [LaidWord], _ laid: [LaidWord]) -> [LaidWord]? {
        guard let range = lastInnerRow(held), let cell = held[range.lowerBound].cell,
            let inner = held[range.lowerBound].innerCell, let next = laid.first?.cell, next.columns == cell.columns
        else { return nil }
        let outer = laid.prefix { $0.sharesRow(with: laid[0]) }
        guard let first = outer.firstIndex(where: { $0.cell?.column == cell.column }),
            let below = outer[first].innerCell, below.columns == inner.columns
        else { return nil }
        let rest = outer[first...].prefix { $0.innerCell?.row == below.row && $0.cell?.column == cell.column }
        guard let cells = cells(Array(held[range]), Array(rest), columns: inner.columns) else { return nil }
        let remaining = outer[rest.endIndex...].prefix { $0.cell?.column == cell.column }
        var result = Array(held[..<range.lowerBound])
        result += laid[..<first]
        result += cells
        result += remaining
        result += held[range.upperBound...]
        result += laid[remaining.endIndex...]
        return result.map { word in
            guard word.page == laid[0].page, word.sharesRow(with: laid[0]) else { return word }
            return word.moved(toRow: cell.row, innerRow: word.innerCell?.row == below.row ? inner.row : nil)
        }
    }

    /// The words of a row's two parts, cell by cell; `nil` where they may be rows of their own: no sentence goes on
    /// from one to the other, and the first cell of neither is empty.
    private static func cells(_ upper: [LaidWord], _ lower: [LaidWord], columns: Int) -> [LaidWord]? {
        var result: [LaidWord] = []
        var goesOn = [upper, lower].contains { part in !part.contains { $0.innerCell?.column == 0 } }
        for column in 0..<columns {
            let above = upper.filter { $0.innerCell?.column == column }
            var below = lower.filter { $0.innerCell?.column == column }
            if let last = above.last, let first = below.first {
                guard abs(left(above) - left(below)) <= tolerance else { return nil }
                let isOpen = Self.goesOn(last.word.text, first.word.text)
                goesOn = goesOn || isOpen
                below[0].gap = isOpen ? .line : .paragraph
            } else if !below.isEmpty {
                below[0].gap = result.isEmpty ? .row : .cell
            }
            result += above + below
        }
        return goesOn ? result : nil
    }

    private static func left(_ words: [LaidWord]) -> Double { words.map(\.word.box.left).min() ?? 0 }

    /// Whether a sentence goes on from one word to the other.
    private static func goesOn(_ last: String, _ first: String) -> Bool {
        guard let start = first.first, start.isLowercase, let end = last.last else { return false }
        return !".;:!?".contains(end)
    }

    /// The last row of the first table that ends a cell of a page's last row.
    private static func lastInnerRow(_ laid: [LaidWord]) -> Range<Int>? {
        guard let last = laid.last, let outer = last.cell, outer.columns > 1 else { return nil }
        let start = laid.lastIndex { !$0.sharesRow(with: last) }.map { $0 + 1 } ?? 0
        for column in 0..<outer.columns {
            guard let last = laid[start...].lastIndex(where: { $0.cell?.column == column }),
                let inner = laid[last].innerCell, inner.columns > 1
            else { continue }
            let before = laid[start...last].lastIndex { $0.innerCell?.row != inner.row || $0.cell?.column != column }
            return (before.map { $0 + 1 } ?? start)..<(last + 1)
        }
        return nil
    }
}
