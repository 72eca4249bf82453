/// Splits the lines of one column into the items that stand in it one below the other.
struct ColumnItems {
    let flow: LineFlow
    let width: Int

    /// The items, each with its lines. A capital at a line's start begins one where the line above may end there.
    func items(_ lines: some Sequence<ValueLine>) -> [[ValueLine]] {
        var items: [[ValueLine]] = []
        for line in lines {
            if let last = items.last?.last, !begins(line, after: last) {
                items[items.count - 1].append(line)
            } else {
                items.append([line])
            }
        }
        return items
    }

    private func begins(_ line: ValueLine, after last: ValueLine) -> Bool {
        if line.isHead != last.isHead { return true }
        if line.isHead { return line.opening != .line }
        if flow.startsSmall(line.ends) || flow.isOpen(last.ends) || flow.isKnown(last.ends, line.ends) { return false }
        if flow.hadRoom(last.ends, for: line.ends, in: width) || line.opening == .block { return true }
        // An acronym may stand anywhere in a sentence.
        guard let first = line.first, !flow.startsItem(line.ends) else { return false }
        return !first.look.contains(.isUpper)
    }
}
