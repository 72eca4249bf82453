/// The rows of a text that is a table with commas or semicolons between its cells, as spreadsheets and programs export
/// them (RFC 4180): a cell in quotes may hold separators and take several lines.
struct SeparatedRows {
    let rows: [TallRow]

    private static let separators: [Unicode.Scalar] = [",", ";"]
    private static let leastRows = 3
    /// The share of rows that have as many cells as most.
    private static let leastShare = 0.6

    /// The rows of a whole text; `nil` where it is no such table.
    init?(_ text: TextLines) {
        guard let separator = Self.separators.first(where: { Self.occurs($0, in: text) }),
            let rows = Self.rows(of: text, separator)
        else { return nil }
        let counts = Dictionary(grouping: rows.map(\.cells.count), by: { $0 }).mapValues(\.count)
        guard rows.count >= Self.leastRows,
            let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1,
            Double(usual.value) >= Self.leastShare * Double(rows.count)
        else { return nil }
        self.rows = rows
    }

    /// Whether the separator stands beside quotes somewhere; without quotes a row can't be told from a sentence.
    private static func occurs(_ separator: Unicode.Scalar, in text: TextLines) -> Bool {
        text.scalars.contains { line in
            zip(line, line.dropFirst()).contains {
                $0 == separator && $1 == "\"" || $0 == "\"" && $1 == separator
            }
        }
    }

    /// The rows; `nil` where quotes stand as no export puts them.
    private static func rows(of text: TextLines, _ separator: Unicode.Scalar) -> [TallRow]? {
        var rows: [TallRow] = []
        var line = 0
        while line < text.count {
            if text.isBlank(line) {
                line += 1
                continue
            }
            guard let (row, end) = row(of: text, at: line, separator) else { return nil }
            rows.append(row)
            line = end
        }
        return rows
    }

    private static func row(
        of text: TextLines, at start: Int, _ separator: Unicode.Scalar
    ) -> (row: TallRow, end: Int)? {
        var row = TallRow(cells: [[]])
        var line = start
        var scalars = text.scalars[line]
        var index = 0
        while true {
            if index < scalars.count, scalars[index] == "\"" {
                scalars[index] = TallRow.mask
                var from = index
                index += 1
                while true {
                    if index == scalars.count {
                        row.add(scalars[from...], of: line)
                        line += 1
                        guard line < text.count else { return nil }
                        scalars = text.scalars[line]
                        from = 0
                        index = 0
                    } else if scalars[index] == "\"" {
                        scalars[index] = TallRow.mask
                        index += 1
                        // Within quotes each quote stands twice.
                        guard index < scalars.count, scalars[index] == "\"" else { break }
                        index += 1
                    } else {
                        index += 1
                    }
                }
                row.add(scalars[from..<index], of: line)
                guard index == scalars.count || scalars[index] == separator else { return nil }
            } else {
                let end = scalars[index...].firstIndex(of: separator) ?? scalars.count
                row.add(scalars[index..<end], of: line)
                index = end
            }
            if index == scalars.count { return (row, line + 1) }
            index += 1
            row.cells.append([])
        }
    }
}
