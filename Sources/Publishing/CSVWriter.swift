public import Foundation

/// Writes each table as comma-separated values: RFC 4180, UTF-8 without a mark, a header row.
public struct CSVWriter: DatasetWriter {
    public init() {}

    public func write(_ source: any DatasetSource, into folder: URL) throws {
        let tables = try Table.all(answerFields: source.answerFields).map { table in
            (table: table, file: try OutputFile(folder.appendingPathComponent("\(table.name).csv")))
        }
        for (table, file) in tables { try file.write(Self.header(of: table)) }
        try source.forEachDocument { document in
            for (table, file) in tables {
                for row in table.rows(of: document) { try file.write(Self.line(row)) }
            }
        }
        for (_, file) in tables { try file.close() }
    }

    /// The names of the columns as a line.
    static func header(of table: Table) -> String { line(table.columns.map { .text($0.name) }) }

    /// A row as a line, ended by CR and LF.
    static func line(_ row: [Cell]) -> String { row.map(\.csv).joined(separator: ",") + "\r\n" }
}
