internal import Model

/// Tells a column of labels, shaded or framed as one, beside its values from a row of a table: where no line parts
/// the rows, the text alone does.
struct LabelColumn {
    /// How many labels with their values such a column holds.
    private static let leastRows = 2
    /// How many lines end before they are full where rows stand so close that no gap parts them.
    private static let leastEnds = 3
    /// How far right of the column's edge the values may begin, in points.
    private static let widestMargin = 16.0

    let words: [PageWord]
    let bands: RowBands
    /// Where labels and values parted without a line on the page before, if they did.
    let usual: Double?

    /// Whether a table is such a column, or such a column and that of its values.
    func isOne(_ table: (box: Box, rows: [PageRow])) -> Bool {
        guard table.rows.count == 1, let label = table.rows[0].cells.first?.box, table.rows[0].cells.count <= 2,
            table.box.left <= (words.map(\.box.left).min() ?? 0) + 60
        else { return false }
        let edge = table.rows[0].cells.count == 2 ? table.box.right : Double.infinity
        let labels = words.filter { isInside($0.box, from: label.left - 2, to: label.right, label) }
        let values = words.filter { isInside($0.box, from: label.right - 2, to: edge, label) }
        guard !labels.isEmpty, !values.isEmpty else { return false }
        if let usual, usual > label.right - 2, usual < label.right + Self.widestMargin { return true }
        let rows = RowBands.bands([labels, values], cuts: bands.cuts([labels, values]))
        if rows.count(where: { !$0[0].isEmpty && !$0[1].isEmpty }) >= Self.leastRows { return true }
        let lines = TextLine.lines(labels)
        let width = lines.map { $0.box.right - $0.box.left }.max() ?? 0
        return zip(lines, lines.dropFirst()).count { !$0.isFull(before: $1, width: width) } >= Self.leastEnds
    }

    /// Whether a word stands beside a box's height, and between two places.
    private func isInside(_ word: Box, from left: Double, to right: Double, _ box: Box) -> Bool {
        let y = (word.top + word.bottom) / 2
        return word.left >= left && (word.left + word.right) / 2 < right && y > box.top - 2 && y < box.bottom + 2
    }
}
