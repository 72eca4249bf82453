public import Foundation
internal import GRDB

/// A dataset's database, opened for reading: whatever is asked, nothing changes.
public struct DatasetDatabase {
    /// Why a question has no answer: a sentence with the remedy.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        public var description: String
    }

    /// What a question gives: the columns, and a text for each value; `nil` where there is none.
    public struct Answer: Hashable, Sendable {
        public var columns: [String]
        public var rows: [[Value?]]
    }

    /// A value of the database.
    public enum Value: Hashable, Sendable {
        case integer(Int64)
        case number(Double)
        case text(String)
    }

    /// A place that holds the words that were searched.
    public struct Match: Hashable, Sendable, Codable {
        public var ambito: String?
        public var document: String
        public var scheda: String
        public var title: String?
        public var field: String
        /// The words in their context, each between « and ».
        public var context: String
        /// Pages or lines, as people say them.
        public var place: String
        /// The same as in the dataset, as JSON.
        public var spans: String?
    }

    private let queue: DatabaseQueue

    /// - Parameter file: `dataset.sqlite`.
    public init(_ file: URL) throws {
        var configuration = Configuration()
        configuration.readonly = true
        do { queue = try DatabaseQueue(path: file.path, configuration: configuration) } catch {
            throw Failure(description: "\(file.path) can't be opened as a dataset's database: \(Self.reason(error)).")
        }
    }

    /// Answers one SELECT.
    public func answer(_ sql: String) throws -> Answer {
        do {
            return try queue.read { db in
                let statement = try Self.statement(sql, db)
                guard statement.isReadonly else {
                    throw Failure(description: "The query would change the dataset; only SELECT is answered.")
                }
                let columns = statement.columnNames
                let rows = try Row.fetchAll(statement).map { row in
                    (0..<columns.count).map { Self.value(row[$0] as DatabaseValue) }
                }
                return Answer(columns: columns, rows: rows)
            }
        } catch let failure as Failure { throw failure } catch {
            throw Failure(description: "The query can't be answered: \(Self.reason(error)).")
        }
    }

    /// The one statement of a text.
    private static func statement(_ sql: String, _ db: Database) throws -> Statement {
        let statements = try db.allStatements(sql: sql)
        guard let statement = try statements.next() else {
            throw Failure(description: "The query is empty; write one SELECT.")
        }
        // What follows need not even be SQL.
        let following = Result { try statements.next() }
        guard case .success(nil) = following else {
            throw Failure(description: "There is more than one query; ask one SELECT at a time, without the others.")
        }
        guard (try? statement.validateArguments([])) != nil else {
            throw Failure(description: "The query leaves a value open (? or :name); write the value in its place.")
        }
        return statement
    }

    /// The fields that hold all of some words, the best fitting first.
    ///
    /// - Parameter words: each a word, the beginning of one (`parol*`) or several that stand together.
    public func find(_ words: [String], ambito: String? = nil, limit: Int) throws -> [Match] {
        let query = FullText.query(words)
        do {
            return try queue.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT s.ambito, s.source_name, s.id, s.title, f.field,
                          snippet(fields_fts, 0, '«', '»', '…', 20) AS context, f.spans
                        FROM fields_fts JOIN fields f ON f.rowid = fields_fts.rowid JOIN schede s ON s.id = f.scheda_id
                        WHERE fields_fts MATCH ? AND (? IS NULL OR s.ambito = ? COLLATE NOCASE)
                        ORDER BY rank, f.rowid LIMIT ?
                        """, arguments: [query, ambito, ambito, limit]
                ).map(Self.match)
            }
        } catch {
            throw Failure(description: "The words can't be searched: \(Self.reason(error)).")
        }
    }

    /// The names of the Ambiti whose plans the dataset holds, in alphabetical order.
    public func ambiti() throws -> [String] {
        do {
            return try queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT DISTINCT ambito FROM documents WHERE ambito IS NOT NULL ORDER BY ambito")
            }
        } catch {
            throw Failure(description: "The Ambiti can't be listed: \(Self.reason(error)).")
        }
    }

    private static func match(_ row: Row) -> Match {
        let spans: String? = row["spans"]
        return Match(
            ambito: row["ambito"], document: row["source_name"], scheda: row["id"], title: row["title"],
            field: row["field"], context: row["context"], place: spans.flatMap(PlaceText.text(json:)) ?? "",
            spans: spans)
    }

    private static func value(_ value: DatabaseValue) -> Value? {
        switch value.storage {
        case .null: nil
        case .int64(let integer): .integer(integer)
        case .double(let number): .number(number)
        case .string(let text): .text(text)
        case .blob(let data): .text(data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        }
    }

    private static func reason(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? String(describing: error)
    }
}
