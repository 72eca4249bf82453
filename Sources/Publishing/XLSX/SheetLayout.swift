internal import Foundation
internal import Model

/// How a table becomes a sheet: its columns, and beside them what people need who can't join tables.
struct SheetLayout {
    /// Where a column of the sheet gets its value from.
    enum Source {
        /// A column of the table.
        case cell(Int)
        /// The names of the codes in a column of the table.
        case names(Int, CodeNames, isList: Bool)
        /// Pages and lines of a column of places.
        case place(Int)
        /// The scheda's Ambito, programme and title.
        case ambito, cycle, title
    }
    struct SheetColumn {
        var header: String
        var source: Source
        var meaning: String
        /// The table's column; none for what stands beside.
        var column: Column?
    }

    let table: Table
    let columns: [SheetColumn]

    init(_ table: Table, codebook: Codebook) {
        self.table = table
        var columns: [SheetColumn] = []
        for (index, column) in table.columns.enumerated() {
            columns.append(
                SheetColumn(header: column.title, source: .cell(index), meaning: column.meaning, column: column))
            let names = CodeNames(column.names.map { codebook.labels($0) } ?? column.shownLabels)
            if !names.isEmpty {
                columns.append(
                    SheetColumn(
                        header: "\(column.title) (nome)",
                        source: .names(index, names, isList: column.kind == .list),
                        meaning: "Il nome di «\(column.title)»."))
            }
            if column.kind == .json {
                columns.append(
                    SheetColumn(header: "Dove", source: .place(index), meaning: "Pagine o righe del documento."))
            }
            if column.name == "scheda_id", table.name != "diagnostics" { columns += Self.context }
        }
        self.columns = Self.ordered(columns)
    }

    /// The table's columns as they are, with nothing beside them.
    init(plain table: Table) {
        self.table = table
        columns = table.columns.enumerated().map { index, column in
            SheetColumn(header: column.title, source: .cell(index), meaning: column.meaning, column: column)
        }
    }

    /// What people look for stands first, what only programs need last.
    private static func ordered(_ columns: [SheetColumn]) -> [SheetColumn] {
        let first = ["ambito", "title", "source_name"]
        func rank(_ column: SheetColumn) -> Int {
            switch column.source {
            case .ambito, .cycle, .title: return 0
            case .cell, .names, .place: break
            }
            guard let own = column.column else { return 1 }
            if own.isReference || own.kind == .json { return 2 }
            return first.contains(own.name) ? 0 : 1
        }
        return (0...2).flatMap { wanted in columns.filter { rank($0) == wanted } }
    }

    /// How many columns stay in sight when the others move.
    var fixedColumns: Int { headers.first.map { $0.hasPrefix("Ambito") ? 1 : 0 } ?? 0 }

    var headers: [String] { columns.map(\.header) }

    private static let context = [
        SheetColumn(header: "Ambito della scheda", source: .ambito, meaning: "Ambito del documento."),
        SheetColumn(header: "Triennio della scheda", source: .cycle, meaning: "Programmazione della scheda."),
        SheetColumn(header: "Titolo della scheda", source: .title, meaning: "Titolo della scheda."),
    ]
}

extension Column {
    /// The names of its values, where they say more than the values; answers are words already.
    fileprivate var shownLabels: [String: String] {
        name.hasPrefix(Column.answerPrefix) || labels.allSatisfy({ $0.key == $0.value }) ? [:] : labels
    }
}
