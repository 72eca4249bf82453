internal import Foundation
internal import GRDB
internal import Model

/// Writes `dataset.sqlite`: the tables with their keys, full-text search over the fields, views for common questions;
/// and `metadata.json`, by which Datasette shows it.
public struct SQLiteWriter: StreamingWriter {
    public static let file = "dataset.sqlite"
    public static let metadata = "metadata.json"
    /// Beside them what SQLite itself leaves there while a program has the database open.
    public static let files: Set<String> = [
        file, metadata, file + "-journal", file + "-wal", file + "-shm",
    ]

    private let publication: Publication

    public init(_ publication: Publication = Publication()) { self.publication = publication }

    func open(in folder: URL, tables: [Table]) throws -> any OpenForm {
        try OpenSQLite(in: folder, tables: tables, publication: publication)
    }
}

private final class OpenSQLite: OpenForm {
    private let queue: DatabaseQueue
    private let folder: URL
    private let tables: [Table]
    private let publication: Publication
    private var statements: [Statement]

    init(in folder: URL, tables: [Table], publication: Publication) throws {
        self.folder = folder
        self.tables = tables
        self.publication = publication
        var configuration = Configuration()
        // Rows of a table may come before those they refer to, from the same document; what is published is whole.
        configuration.foreignKeysEnabled = false
        // One transaction lasts from the first document to the last.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            // The file is new and is thrown away if anything fails: it needs no journal.
            try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
        }
        let queue = try DatabaseQueue(
            path: folder.appendingPathComponent(SQLiteWriter.file).path, configuration: configuration)
        self.queue = queue
        statements = try queue.inDatabase { db in
            try FullText.check(db)
            try db.execute(sql: "BEGIN")
            for table in tables { try db.execute(sql: table.sqlDefinition) }
            return try tables.map { try db.makeStatement(sql: $0.sqlInsertion) }
        }
    }

    func add(_ document: TabledDocument) throws {
        try queue.inDatabase { _ in
            for (statement, rows) in zip(statements, document.rows) {
                for row in rows { try statement.execute(arguments: StatementArguments(row.map(\.databaseValue))) }
            }
        }
    }

    func close() throws {
        try queue.inDatabase { db in
            // An open statement would keep the database open.
            statements = []
            for table in tables { for index in table.sqlIndexes { try db.execute(sql: index) } }
            try DictionaryTables.write(tables, publication.codebook, to: db)
            try FullText.build(db)
            for view in DatasetViews(tables: tables).all { try db.execute(sql: view.definition) }
            try db.execute(sql: "COMMIT")
        }
        try queue.close()
        try DatasetteMetadata(tables: tables, publication: publication).data
            .write(to: folder.appendingPathComponent(SQLiteWriter.metadata))
    }
}

extension Cell {
    /// The value as the database keeps it; amounts as whole cents.
    var databaseValue: DatabaseValue {
        switch self {
        case .none: .null
        case .text(let text): text.databaseValue
        case .integer(let value): value.databaseValue
        case .number(let value): value.databaseValue
        case .amount(let amount): amount.cents.databaseValue
        case .flag(let value): value.databaseValue
        case .places(let spans): PlaceJSON.text(spans).databaseValue
        }
    }
}
