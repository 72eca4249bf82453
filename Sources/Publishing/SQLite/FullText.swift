internal import GRDB

/// Full-text search over the fields.
enum FullText {
    /// Why there is no search: a sentence with the remedy.
    struct Missing: Error, CustomStringConvertible {
        var description: String {
            "The SQLite library was built without FTS5, which the dataset's search needs; install Debian's libsqlite3-0."
        }
    }

    /// - Throws: ``Missing`` where SQLite has no FTS5.
    static func check(_ db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT sqlite_compileoption_used('ENABLE_FTS5')") == true else {
            throw Missing()
        }
    }

    /// Makes the index. Accents don't count and an apostrophe parts words, as Italian has it: `dell'Ambito` is found by
    /// `ambito`, `perché` by `perche`. The text itself stays in the table of fields alone.
    static func build(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE VIRTUAL TABLE fields_fts USING fts5(
                  text, content="fields", content_rowid="rowid", tokenize="unicode61 remove_diacritics 2"
                );
                INSERT INTO fields_fts (fields_fts) VALUES ('rebuild')
                """)
    }

    /// Words as a person writes them, as a query: each must be there, `parol*` begins so, `"due parole"` stand together.
    static func query(_ words: [String]) -> String {
        words.map { word in
            let isPrefix = word.hasSuffix("*")
            let bare = word.filter { $0 != "\"" && $0 != "*" }
            return "\"\(bare)\"" + (isPrefix ? " *" : "")
        }.joined(separator: " ")
    }
}
