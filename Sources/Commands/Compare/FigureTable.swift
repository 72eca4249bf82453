/// Rows in columns for a terminal: the first column to the left, figures to the right.
struct FigureTable {
    private var rows: [[String]]

    init(_ header: [String], _ rows: [[String]]) { self.rows = [header] + rows }

    /// The longest that a cell of the first column gets.
    private static let widest = 40

    var lines: [String] {
        let shown = rows.map { row in
            row.enumerated().map { $0.offset == 0 ? $0.element.oneLine.shortened(to: Self.widest) : $0.element.oneLine }
        }
        let columns = shown.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            shown.compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
        }
        return shown.map { row in
            let cells = row.enumerated().map { $0.element.padded(to: widths[$0.offset], right: $0.offset > 0) }
            return "  " + cells.joined(separator: "  ").trimmed
        }
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
