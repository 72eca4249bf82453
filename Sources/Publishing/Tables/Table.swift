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
        unit: String? = nil, value: @escaping @Sendable (Row) -> Cell
    ) {
        column = Column(name, kind, description, required: required, values: values, unit: unit)
        self.value = value
    }
}

extension Table {
    /// - Parameter rows: what of a document becomes a row.
    init<Row>(
        _ name: String, _ description: String, key: [String], foreign: [ForeignKey] = [],
        rows: @escaping @Sendable (ImportedDocument) -> [Row], columns: [ColumnRule<Row>]
    ) {
        self.name = name
        self.description = description
        self.columns = columns.map(\.column)
        primaryKey = key
        foreignKeys = foreign
        let values = columns.map(\.value)
        make = { document in rows(document).map { row in values.map { $0(row) } } }
    }
}
