public import Foundation

/// A workbook of tables that are no part of a dataset, a sheet each, with a dictionary of their columns.
public struct TableWorkbook {
    private let title: String
    private var tables: [(table: Table, rows: [[Cell]])] = []

    /// - Parameter title: what the file's properties say.
    public init(title: String) { self.title = title }

    /// Adds a sheet at the end.
    ///
    /// - Parameters:
    ///   - title: another for each sheet, at most 31 characters.
    ///   - rows: a cell for each column, in their order.
    public mutating func add(_ title: String, _ meaning: String, columns: [Column], rows: [[Cell]]) {
        let columns = columns.map { column in
            var column = column
            if column.meaning.isEmpty { column.meaning = column.description }
            return column
        }
        tables.append((Table(title: title, meaning: meaning, columns: columns), rows))
    }

    /// The bytes of the file; the same tables are the same bytes.
    public func data() throws -> Data {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("schedario-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("tables.xlsx")
        let workbook = try Workbook(file, title: title, comments: "")
        var layouts: [SheetLayout] = []
        for (table, rows) in tables {
            let layout = SheetLayout(plain: table)
            let sheet = try TableSheet(layout, in: workbook)
            for row in rows { try sheet.add(row, scheda: nil) }
            try sheet.close()
            layouts.append(layout)
        }
        try DictionarySheet.write(layouts, to: workbook.addSheet("Dizionario"), styles: workbook.styles)
        try workbook.close()
        return try Data(contentsOf: file)
    }
}
