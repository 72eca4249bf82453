/// The rows and cells of a Word table, each cell with the column it begins in.
struct DOCXGrid {
    struct Cell {
        var element: XMLElement
        var path: String
        var column: Int
        /// A cell that goes on from the row above, or that was deleted, prints nothing.
        var isEmpty: Bool
    }

    struct Row {
        var cells: [Cell]
        var columns: Int { (cells.last?.column ?? -1) + 1 }
    }

    private(set) var rows: [Row] = []

    /// Column edges closer than this, in twentieths of a point, are one edge that a hand drew twice: 3 mm.
    private static let tolerance = 170

    /// - Parameter path: the table's.
    init(_ table: XMLElement, path: String) {
        var starts: [[Int]] = []
        for (row, rowPath) in Self.parts("tr", of: table, path: path) {
            let properties = row["trPr"]
            if properties?["del"] != nil || properties?["hidden"]?.isOn == true { continue }
            var edge = Self.count(properties?["gridBefore"]) ?? 0
            var edges: [Int] = []
            var cells: [Cell] = []
            for (cell, cellPath) in Self.parts("tc", of: row, path: rowPath) {
                let own = cell["tcPr"]
                let goesOn = own?["vMerge"].map { $0.value != "restart" } ?? false
                let isEmpty = goesOn || own?["hMerge"]?.value == "continue" || own?["cellDel"] != nil
                edges.append(edge)
                cells.append(Cell(element: cell, path: cellPath, column: 0, isEmpty: isEmpty))
                edge += max(1, Self.count(own?["gridSpan"]) ?? 1)
            }
            rows.append(Row(cells: cells))
            starts.append(edges)
        }
        let ranks = Self.ranks(of: Set(starts.joined()), widths: Self.widths(table))
        for (row, edges) in starts.enumerated() {
            var last = -1
            for (index, edge) in edges.enumerated() {
                last = max(last + 1, ranks[edge] ?? 0)
                rows[row].cells[index].column = last
            }
        }
    }

    /// Whether the table only frames what stands in it: no row has two cells beside each other.
    var isFrame: Bool { rows.allSatisfy { $0.columns < 2 } }

    private static func widths(_ table: XMLElement) -> [Int] {
        table["tblGrid"]?.elements.filter { $0.name == "gridCol" }
            .map {
                min(
                    100_000,
                    max(0, $0.attributes["w"].flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded()) } ?? 0))
            } ?? []
    }

    /// The column's number for each edge where a cell begins.
    private static func ranks(of edges: Set<Int>, widths: [Int]) -> [Int: Int] {
        let known = !widths.contains(0)
        var positions = [0]
        for width in widths { positions.append(positions[positions.count - 1] + width) }
        var ranks: [Int: Int] = [:]
        var rank = -1
        var open: Int?
        for edge in edges.sorted() {
            let position = known && edge < positions.count ? positions[edge] : nil
            if let open, let position, position - open < tolerance {
                ranks[edge] = rank
                continue
            }
            rank += 1
            ranks[edge] = rank
            open = position
        }
        return ranks
    }

    /// Word has no table with more than 63 columns.
    private static func count(_ element: XMLElement?) -> Int? {
        element?.value.flatMap { Int($0) }.map { min(63, max(0, $0)) }
    }

    /// The rows of a table or the cells of a row, also those within content controls.
    private static func parts(_ name: String, of parent: XMLElement, path: String) -> [(XMLElement, String)] {
        var found: [(XMLElement, String)] = []
        for (element, path) in DOCXPath.children(of: parent, path: path) {
            switch element.name {
            case name: found.append((element, path))
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag":
                found += parts(name, of: element, path: path)
            case "mc:AlternateContent":
                if let chosen = InlineCollector.chosen(element) { found += parts(name, of: chosen, path: path) }
            default: break
            }
        }
        return found
    }
}
