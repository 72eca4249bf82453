public import Foundation

/// Writes each table as comma-separated values: RFC 4180, UTF-8 without a mark, a header row.
public struct CSVWriter: DatasetWriter {
    public init() {}

    public func write(_ dataset: Dataset, into folder: URL) throws {
        for table in dataset.tables {
            let file = folder.appendingPathComponent("\(table.name).csv")
            try Data(Self.text(of: table).utf8).write(to: file)
        }
    }

    /// The table as text, its rows ended by CR and LF.
    public static func text(of table: Table) -> String {
        let header = table.columns.map { Cell.text($0.name) }
        return ([header] + table.rows).map { $0.map(\.csv).joined(separator: ",") + "\r\n" }.joined()
    }
}
