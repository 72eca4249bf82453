public import Model

/// A table made from a dataset's records, a document at a time: the one definition that every tabular form follows.
public struct Table: Sendable {
    /// Columns whose values are found in another table.
    public struct ForeignKey: Hashable, Sendable {
        public var columns: [String]
        public var table: String
        public var references: [String]

        public init(_ columns: [String], _ table: String, _ references: [String]) {
            self.columns = columns
            self.table = table
            self.references = references
        }
    }

    /// Also the name of its file, without the suffix.
    public var name: String
    public var description: String
    /// The Italian name, for people.
    public var title: String
    /// What a row is, in Italian.
    public var meaning: String
    public var columns: [Column]
    /// The columns that tell its rows apart.
    public var primaryKey: [String]
    public var foreignKeys: [ForeignKey]
    private let make: @Sendable (ImportedDocument) -> [[Cell]]

    /// The rows that a document gives: a cell for each column, in their order.
    public func rows(of document: ImportedDocument) -> [[Cell]] { make(document) }
}

/// A column, and how a row's value comes out of what the row is made from.
struct ColumnRule<Row>: Sendable {
    let column: Column
    let value: @Sendable (Row) -> Cell

    init(
        _ name: String, _ kind: Column.Kind, _ description: String, required: Bool = false, values: [String] = [],
        unit: String? = nil, missing: [Code] = [], value: @escaping @Sendable (Row) -> Cell
    ) {
        var column = Column(name, kind, description, required: required, values: values, unit: unit)
        column.missing = missing
        self.column = column
        self.value = value
    }
}

extension Column {
    /// The column with its Italian wording.
    func inItalian(of table: String) -> Column {
        var column = self
        let entry =
            name.hasPrefix(Column.answerPrefix)
            ? ItalianDictionary.answer(String(name.dropFirst(Column.answerPrefix.count)))
            : ItalianDictionary.entry(table, name)
        column.title = entry?.title ?? name
        column.meaning = entry?.meaning ?? description
        column.names = entry?.names
        column.labels = ItalianDictionary.values(table, name)
        return column
    }

    /// How the columns begin that hold the answer to a question.
    static let answerPrefix = "answer_"
}

extension Table {
    /// - Parameter rows: what of a document becomes a row.
    init<Row>(
        _ name: String, _ description: String, key: [String], foreign: [ForeignKey] = [],
        rows: @escaping @Sendable (ImportedDocument) -> [Row], columns: [ColumnRule<Row>]
    ) {
        self.name = name
        self.description = description
        let italian = ItalianDictionary.tables[name]
        title = italian?.title ?? name
        meaning = italian?.meaning ?? description
        self.columns = columns.map { $0.column.inItalian(of: name) }
        primaryKey = key
        foreignKeys = foreign
        let values = columns.map(\.value)
        make = { document in rows(document).map { row in values.map { $0(row).orNone } } }
    }
}

extension Table {
    /// A table whose rows come from elsewhere than a document.
    init(title: String, meaning: String, columns: [Column]) {
        name = title
        description = meaning
        self.title = title
        self.meaning = meaning
        self.columns = columns
        primaryKey = []
        foreignKeys = []
        make = { _ in [] }
    }
}
