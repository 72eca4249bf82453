/// A table of figures that stands across a page: names, and at least two figures beside each, as in a budget by years.
///
/// Its columns are its own. Those of the page go on above and below it, and a page of labels above their values has
/// none.
struct FigureTable {
    typealias Part = ColumnFinder.Part

    /// How many figures a row has, and how many rows a table.
    private static let leastFigures = 2
    private static let leastRows = 2
    /// How far from the page's margin its names begin at most: a table inside a right column stands farther.
    private static let mostIndent = 12
    /// How many lines the heads of its columns take.
    private static let mostHeads = 2

    /// Its lines, heads and names that go on included.
    private(set) var lines: [Int]
    /// The span that each column of figures takes.
    private let columns: [Range<Int>]

    /// Where its names end, and where the first column of figures begins.
    let nameEnd: Int
    var start: Int { columns[0].lowerBound }

    /// The tables among the lines of a page.
    ///
    /// - Parameter parts: the parts of each line of the text; none of blank ones and of those that belong to the page.
    static func tables(_ page: Range<Int>, _ parts: [[Part]], _ text: TextLines) -> [FigureTable] {
        var tables: [FigureTable] = []
        var rows: [Int] = []
        func close() {
            if let table = FigureTable(rows, within: page, parts, text) { tables.append(table) }
            rows = []
        }
        let margin = page.compactMap { parts[$0].first?.lowerBound }.min() ?? 0
        for line in page {
            if isRow(parts[line], text.scalars[line]), parts[line][0].lowerBound <= margin + mostIndent {
                if let last = rows.last, !goesOn(last, line, parts, text) { close() }
                rows.append(line)
            }
        }
        close()
        return tables
    }

    private init?(_ rows: [Int], within page: Range<Int>, _ parts: [[Part]], _ text: TextLines) {
        let figures = rows.map { Array(parts[$0].dropFirst()) }
        guard rows.count >= Self.leastRows, let first = rows.first, let last = rows.last,
            let count = figures.map(\.count).min(), figures.allSatisfy({ $0.count == count })
        else { return nil }
        let columns = (0..<count).map { column in
            figures.reduce(figures[0][column]) {
                min($0.lowerBound, $1[column].lowerBound)..<max($0.upperBound, $1[column].upperBound)
            }
        }
        guard zip(columns, columns.dropFirst()).allSatisfy({ $0.upperBound < $1.lowerBound }) else { return nil }
        self.columns = columns
        nameEnd = rows.map { parts[$0][0].upperBound }.max() ?? 0
        lines = Array(first...last)
        var above = first - 1
        while above >= page.lowerBound, first - above <= Self.mostHeads, isHead(parts[above]) {
            lines.insert(above, at: 0)
            above -= 1
        }
        // A name's last words stand below its figures.
        if last + 1 < page.upperBound, isName(parts[last + 1]),
            text.scalars[last + 1][parts[last + 1][0]].first?.properties.isLowercase == true
        {
            lines.append(last + 1)
        }
    }

    /// Whether a line begins with a name and goes on with figures alone.
    private static func isRow(_ parts: [Part], _ line: [Unicode.Scalar]) -> Bool {
        guard parts.count > leastFigures, line[parts[0]].contains(where: \.properties.isAlphabetic) else {
            return false
        }
        return parts.dropFirst().allSatisfy { !line[$0].contains(where: \.properties.isAlphabetic) }
            && parts.dropFirst().count { line[$0].contains { $0.properties.numericType != nil } } >= leastFigures
    }

    /// Whether nothing stands between two rows but what goes on with the name of the upper one, or begins that of the
    /// lower one.
    private static func goesOn(_ last: Int, _ next: Int, _ parts: [[Part]], _ text: TextLines) -> Bool {
        guard parts[last].count == parts[next].count else { return false }
        let start = min(parts[last][1].lowerBound, parts[next][1].lowerBound)
        return (last + 1..<next).allSatisfy { line in
            !text.isBlank(line) && parts[line].count == 1 && parts[line][0].upperBound < start
        }
    }

    /// Whether a line holds heads of columns: at least two parts above columns of figures, none above two.
    private func isHead(_ parts: [Part]) -> Bool {
        let above = parts.map { part in columns.count { $0.overlaps(part) } }
        return above.allSatisfy { $0 <= 1 } && above.count { $0 == 1 } >= Self.leastFigures
    }

    private func isName(_ parts: [Part]) -> Bool { parts.count == 1 && parts[0].upperBound < start }
}
