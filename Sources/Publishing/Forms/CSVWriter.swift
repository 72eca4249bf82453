internal import Foundation
internal import Model

/// Writes each table as separated values: RFC 4180, UTF-8, a header row.
public struct CSVWriter: StreamingWriter {
    /// For whom the files are written.
    public enum Edition: String, CaseIterable, Sendable {
        /// Commas, decimal points, no byte order mark: what `datapackage.json` describes.
        case canonical
        /// What an Italian Excel opens by a double click: byte order mark, semicolons, decimal commas, codes as text.
        case excelIT = "excel-it"
    }

    public static let files = Set(Table.all(answerFields: []).map(file))

    private let edition: Edition

    public init(_ edition: Edition = .canonical) { self.edition = edition }

    func open(in folder: URL, tables: [Table]) throws -> any OpenForm {
        try OpenCSV(in: folder, tables: tables, edition: edition)
    }

    fileprivate static func file(of table: Table) -> String { "\(table.name).csv" }

    /// Values as a line of a canonical CSV.
    public static func line(_ values: [DatasetDatabase.Value?]) -> String {
        let cells: [Cell] = values.map { value in
            switch value {
            case nil: .none
            case .integer(let integer): .integer(Int(integer))
            case .number(let number): .number(number)
            case .text(let text): .text(text)
            }
        }
        return line(cells)
    }

    /// Cells as a line of a canonical CSV.
    public static func line(_ cells: [Cell]) -> String {
        var line: [UInt8] = []
        CSVEncoder(.canonical).add(cells, nil, to: &line)
        return String(decoding: line, as: UTF8.self)
    }
}

private final class OpenCSV: OpenForm {
    private let files: [(columns: [Column], file: OutputFile)]
    private let encoder: CSVEncoder
    private var line: [UInt8] = []

    init(in folder: URL, tables: [Table], edition: CSVWriter.Edition) throws {
        encoder = CSVEncoder(edition)
        files = try tables.map { table in
            (table.columns, try OutputFile(folder.appendingPathComponent(CSVWriter.file(of: table))))
        }
        for (columns, file) in files {
            line.removeAll(keepingCapacity: true)
            encoder.addHeader(columns, to: &line)
            try file.write(line)
        }
    }

    func add(_ document: TabledDocument) throws {
        for ((columns, file), rows) in zip(files, document.rows) {
            for row in rows {
                line.removeAll(keepingCapacity: true)
                encoder.add(row, columns, to: &line)
                try file.write(line)
            }
        }
    }

    func close() throws { for (_, file) in files { try file.close() } }
}
