internal import GRDB

/// Tables that explain the others: every column, and the name of every code.
enum DictionaryTables {
    static func write(_ tables: [Table], _ codebook: Codebook, to db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE dictionary (
                  "table" TEXT NOT NULL, "column" TEXT NOT NULL, title TEXT NOT NULL, meaning TEXT NOT NULL,
                  description TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT, codes TEXT,
                  PRIMARY KEY ("table", "column")
                );
                CREATE TABLE codes (
                  list TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (list, code)
                )
                """)
        for table in tables {
            for column in table.columns {
                try db.execute(
                    sql: "INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: [
                        table.name, column.storedName, column.title, column.meaning, column.description,
                        column.kind.rawValue, column.kind == .amount ? "cent" : column.unit,
                        column.codeList(in: table.name),
                    ])
                for value in column.values {
                    try add(column.codeList(in: table.name) ?? "", value, column.labels[value] ?? value, to: db)
                }
            }
        }
        for list in NameList.allCases {
            for code in codebook.names[list] ?? [] { try add(list.rawValue, code.value, code.label, to: db) }
        }
    }

    private static func add(_ list: String, _ code: String, _ name: String, to db: Database) throws {
        try db.execute(sql: "INSERT OR IGNORE INTO codes VALUES (?, ?, ?)", arguments: [list, code, name])
    }
}

extension Column {
    /// The list of ``DictionaryTables`` that names the column's codes.
    func codeList(in table: String) -> String? {
        if let names { return names.rawValue }
        if name.hasPrefix(Column.answerPrefix) { return "answers.value" }
        return values.isEmpty ? nil : "\(table).\(name)"
    }
}
