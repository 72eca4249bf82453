/// Rows of tables that begin before a page and end after it: of their cells only the sides are drawn, and perhaps a
/// shade. No line across joins them.
enum OpenRows {
    /// The fewest sides of a row of two columns.
    private static let fewest = 3
    /// How high such a row is at least, in points.
    private static let leastHeight = 100.0
    private static let tolerance = 2.5

    /// Groups of lines that touch each other, those of one such row together, and with lines where the page cuts it.
    static func joined(_ groups: [Rulings]) -> [Rulings] {
        let isOpen = { (group: Rulings) in
            group.horizontal.isEmpty && group.vertical.contains { $0.length >= leastHeight }
        }
        var joined = groups.filter { !isOpen($0) }
        var rows: [[Ruling]] = []
        let sides = groups.filter(isOpen).flatMap(\.vertical)
        for side in sides.sorted(by: { ($0.at, $0.start, $0.end) < ($1.at, $1.start, $1.end) }) {
            // The edges of a shade touch each other; the sides of the cells beside it are as high.
            if let group = joined.firstIndex(where: { $0.vertical.contains { areAlike($0, side) } }) {
                joined[group].vertical.append(side)
            } else if let row = rows.firstIndex(where: { areAlike($0[0], side) }) {
                rows[row].append(side)
            } else {
                rows.append([side])
            }
        }
        for row in rows where row.count >= fewest {
            let edges = [row[0].start, row[0].end].map {
                Ruling(at: $0, start: row[0].at, end: row[row.count - 1].at)
            }
            joined.append(Rulings(horizontal: edges, vertical: row))
        }
        return joined
    }

    private static func areAlike(_ one: Ruling, _ other: Ruling) -> Bool {
        abs(one.start - other.start) <= tolerance && abs(one.end - other.end) <= tolerance
    }
}
