/// Gives a value the lines of its table's columns that a text prints after the next label.
///
/// A page's text comes column by column, so the right column of the last rows may come after the label of the next
/// field. Such lines stand at the next value's start, are broken in the width of an inner column, and end where the
/// value's own text, in the cell's whole width, or the head of its own table begins.
struct StrayColumns {
    let flow: LineFlow
    let widths: CellWidths

    func bringBack(_ parts: inout [LinedPart]) {
        for index in parts.indices.dropLast() {
            guard
                let stray = strayStart(parts[index + 1].lines, after: parts[index].lines)
                    ?? strayBeforeHead(parts[index + 1].lines, after: parts[index].lines)
            else { continue }
            parts[index].moved = parts[index].lines.count
            parts[index].lines += parts[index + 1].lines[stray]
            parts[index + 1].lines.removeSubrange(stray)
        }
    }

    /// The lines at the start of a value that are the one's before.
    private func strayStart(_ lines: [ValueLine], after before: [ValueLine]) -> Range<Int>? {
        let count = lines.firstIndex { $0.isHead || $0.width > widths.narrow } ?? lines.count
        guard count > 0, count < lines.count, lines[count].opening != .line || lines[count].isHead,
            breaks(lines[..<count]) > 0
        else { return nil }
        // The value before has lines that were broken in the width of an inner column, to its end.
        guard let last = before.last, last.width <= widths.narrow, breaks(before[...]) >= 2 else { return nil }
        return 0..<count
    }

    /// The blocks between a table's first column and the head of its second that are the second column of the value
    /// before: as many items as that value has under its two heads.
    private func strayBeforeHead(_ lines: [ValueLine], after before: [ValueLine]) -> Range<Int>? {
        let heads = before.prefix(while: \.isHead)
        guard heads.count >= 2, heads.dropFirst().contains(where: { $0.opening != .line }),
            let widest = before.map(\.width).max(), widest <= widths.narrow
        else { return nil }
        let items = ColumnItems(flow: flow, width: widest)
        let wanted = items.items(Array(before[heads.count...])).count
        let own = lines.prefix(while: \.isHead).count
        guard wanted >= 2, own > 0, let end = lines[own...].firstIndex(where: \.isHead) else { return nil }
        let starts = lines[own..<end].indices.dropFirst().filter { lines[$0].opening == .block }
        guard let start = starts.first(where: { items.items(Array(lines[$0..<end])).count == wanted }) else {
            return nil
        }
        return lines[start..<end].allSatisfy { $0.width <= widths.narrow } ? start..<end : nil
    }

    private func breaks(_ lines: ArraySlice<ValueLine>) -> Int {
        flow.breaks(lines, narrow: widths.narrow, wide: widths.wide)
    }
}
