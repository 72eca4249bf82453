/// The columns of the cells in a run of HTML events, as browsers lay them out: a cell that spans rows or columns covers
/// its places there.
///
/// Columns in which no cell begins don't count.
struct MarkupGrid {
    struct Cell {
        var column: Int
        /// The last column of its row that it or a cell of a row above stands in.
        var last: Int
    }

    /// The cells by the indices of the events that open them.
    private(set) var cells: [Int: Cell] = [:]

    init(_ events: [HTMLEvent]) {
        var tables: [MarkupTable] = []
        for (index, event) in events.enumerated() {
            switch event {
            case .open("table", _): tables.append(MarkupTable())
            case .open("tr", _):
                if tables.isEmpty { tables.append(MarkupTable()) }
                tables[tables.count - 1].beginRow()
            case .open("td", let attributes), .open("th", let attributes):
                guard !tables.isEmpty else { break }
                tables[tables.count - 1].place(index, attributes)
            case .open("thead", _), .open("tbody", _), .open("tfoot", _), .close("thead"), .close("tbody"),
                .close("tfoot"):
                guard !tables.isEmpty else { break }
                tables[tables.count - 1].endRows()
            case .close("table"): if let table = tables.popLast() { add(table) }
            default: break
            }
        }
        // A text cut short closes nothing.
        for table in tables { add(table) }
    }

    private mutating func add(_ table: MarkupTable) {
        let starts = Set(table.cells.map(\.column)).sorted()
        let ranks = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
        for cell in table.cells {
            cells[cell.event] = Cell(column: ranks[cell.column] ?? 0, last: ranks[cell.last] ?? 0)
        }
    }
}
