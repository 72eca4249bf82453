/// The places of an HTML table that its cells take, row by row.
struct MarkupTable {
    /// A cell with the index of the event that opens it, and the columns in which it and its row's last cell begin.
    struct Cell {
        var event: Int
        var column: Int
        var last: Int
    }

    private(set) var cells: [Cell] = []
    /// For each column the cell that covers it: the column in which it begins, and how many rows more.
    private var covered: [(start: Int, rows: Int)] = []
    /// The next column of the row that is open.
    private var next = 0

    /// Cells span nothing beyond so many columns: a file may ask for more than a machine has room for.
    private static let widest = 100
    /// The longest span that HTML knows.
    private static let longest = 65534

    mutating func beginRow() {
        for column in covered.indices { covered[column].rows -= 1 }
        next = 0
    }

    /// Ends a group of rows: no cell reaches beyond its group.
    mutating func endRows() { covered.removeAll() }

    /// Gives a cell the next free place of its row.
    mutating func place(_ event: Int, _ attributes: [String: String]) {
        while next < covered.count, covered[next].rows > 0 { next += 1 }
        let column = next
        next += 1
        if column < Self.widest {
            let rows = Self.span(attributes["rowspan"], upTo: Self.longest) ?? 1
            let end = min(Self.widest, column + max(1, Self.span(attributes["colspan"], upTo: Self.widest) ?? 1))
            while covered.count < end { covered.append((0, 0)) }
            // A span of no rows lasts as long as the group.
            for place in column..<end { covered[place] = (column, rows == 0 ? Self.longest : rows) }
            next = end
        }
        let last = max(column, covered.last { $0.rows > 0 }?.start ?? 0)
        cells.append(Cell(event: event, column: column, last: last))
    }

    /// The number that an attribute begins with; `nil` where it begins with none.
    private static func span(_ value: String?, upTo most: Int) -> Int? {
        guard let digits = value?.drop(while: \.isWhitespace).prefix(while: { ("0"..."9").contains($0) }),
            !digits.isEmpty
        else { return nil }
        return min(most, Int(digits) ?? most)
    }
}
