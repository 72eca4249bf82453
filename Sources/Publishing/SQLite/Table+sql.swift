extension Table {
    /// The statement that makes the table, with its keys.
    var sqlDefinition: String {
        var parts = columns.flatMap(\.sqlDefinitions)
        parts.append("PRIMARY KEY (\(Self.list(primaryKey)))")
        for key in foreignKeys {
            let target = "\(key.table.sqlName) (\(Self.list(key.references)))"
            parts.append("FOREIGN KEY (\(Self.list(key.columns))) REFERENCES \(target)")
        }
        return "CREATE TABLE \(name.sqlName) (\n  \(parts.joined(separator: ",\n  "))\n)"
    }

    /// The statement that adds a row, a question mark for each column.
    var sqlInsertion: String {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(name.sqlName) (\(Self.list(columns.map(\.storedName)))) VALUES (\(marks))"
    }

    /// An index for each foreign key that the primary key does not serve.
    var sqlIndexes: [String] {
        foreignKeys.filter { !primaryKey.starts(with: $0.columns) }.map { key in
            let index = ([name] + key.columns).joined(separator: "_")
            return "CREATE INDEX \(index.sqlName) ON \(name.sqlName) (\(Self.list(key.columns)))"
        } + (name == "schede" ? ["CREATE INDEX schede_ambito ON schede (ambito, cycle, template)"] : [])
    }

    private static func list(_ names: [String]) -> String { names.map(\.sqlName).joined(separator: ", ") }
}

extension Column {
    /// The name of the column that holds the value: an amount is stored in whole cents, exact in every sum.
    var storedName: String { kind == .amount ? name + "_cents" : name }

    /// The column; for an amount also the one that shows it in euro.
    fileprivate var sqlDefinitions: [String] {
        let required = required ? " NOT NULL" : ""
        let stored = "\(storedName.sqlName) \(sqlType)\(required)"
        guard kind == .amount else { return [stored] }
        return [stored, "\(name.sqlName) REAL GENERATED ALWAYS AS (\(storedName.sqlName) / 100.0) VIRTUAL"]
    }

    private var sqlType: String {
        switch kind {
        case .text, .list, .json, .month: "TEXT"
        case .integer, .amount, .flag: "INTEGER"
        case .number: "REAL"
        }
    }
}

extension String {
    /// The text as a name in SQL.
    var sqlName: String { "\"\(replacingQuotes("\""))\"" }
    /// The text as a value in SQL.
    var sqlText: String { "'\(replacingQuotes("'"))'" }

    private func replacingQuotes(_ quote: Character) -> String {
        reduce(into: "") { text, character in
            text.append(character)
            if character == quote { text.append(character) }
        }
    }
}
