internal import Model

/// Gives a value that ends with a colon the list that a text prints further down, inside another value.
///
/// A page's text comes block by block, and a list that is indented in its cell may come after the labels beside it. It
/// is known by where it can't belong: after a bullet that has no item yet, or in a value that is no list and does not
/// announce one.
struct OpenValues {
    /// How many values further down the list may stand.
    private let reach = 4

    func close(_ parts: inout [LinedPart]) {
        for index in parts.indices where parts[index].lines.last.map(announcesList) == true {
            for other in parts.indices.dropFirst(index + 1).prefix(reach) {
                if let list = stray(in: parts[other].lines) {
                    parts[index].lines += parts[other].lines[list]
                    parts[other].lines.removeSubrange(list)
                    break
                }
                // The list stands on the value's own page.
                if parts[other].lines.contains(where: { $0.opening == .page }) { break }
            }
        }
    }

    private func announcesList(_ line: ValueLine) -> Bool { line.last?.look.contains(.endsWithColon) == true }

    private func beginsItem(_ line: ValueLine) -> Bool { line.first?.look.contains(.isBullet) ?? false }

    /// The lines of a list that can't belong where they stand.
    private func stray(in lines: [ValueLine]) -> Range<Int>? {
        for start in lines.indices.dropFirst() {
            if lines[start].opening == .page { return nil }
            guard lines[start].opening == .block, beginsItem(lines[start]) else { continue }
            let hangs = lines[start - 1].last?.look.contains(.isBullet) ?? false
            guard hangs || !lines[..<start].contains(where: { beginsItem($0) || announcesList($0) }) else { return nil }
            let end = lines[(start + 1)...].firstIndex { $0.opening != .line } ?? lines.count
            return start..<end
        }
        return nil
    }
}
