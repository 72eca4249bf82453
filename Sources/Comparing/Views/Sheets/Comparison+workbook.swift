public import Foundation
internal import Publishing

extension Comparison {
    /// The comparison's tables as an Excel workbook.
    public var workbook: Data {
        get throws {
            var workbook = TableWorkbook(title: "Confronto delle schede dei Piani di Zona")
            for sheet in sheets {
                workbook.add(sheet.title, sheet.description, columns: sheet.columns, rows: sheet.rows)
            }
            return try workbook.data()
        }
    }
}
