/// A table's schema, as the Table Schema standard (version 2) has it.
struct TableSchema: Encodable {
    struct Field: Encodable {
        var name: String
        var type: String
        var title: String
        var description: String
        var unit: String?
        var delimiter: String?
        var trueValues: [String]?
        var falseValues: [String]?
        var categories: [Code]?
        var missingValues: [Code]?
        var constraints: Constraints?
        /// The list of `schedario.codebook.names` that names the codes.
        var codes: String?
    }
    struct Constraints: Encodable {
        var required: Bool?
        var `enum`: [String]?
    }
    struct ForeignKey: Encodable {
        struct Reference: Encodable {
            var resource: String
            var fields: [String]
        }
        var fields: [String]
        var reference: Reference
    }

    var schema = "https://datapackage.org/profiles/2.0/tableschema.json"
    var fields: [Field]
    var missingValues = [""]
    var primaryKey: [String]
    var foreignKeys: [ForeignKey]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case fields, missingValues, primaryKey, foreignKeys
    }

    init(_ table: Table) {
        fields = table.columns.map(Field.init)
        primaryKey = table.primaryKey
        // The standard has no key that holds only where all of its columns have values; SQL has.
        let optional = Set(table.columns.filter { !$0.required }.map(\.name))
        let keys = table.foreignKeys.filter { $0.columns.count == 1 || optional.isDisjoint(with: $0.columns) }
        foreignKeys = keys.map { key in
            ForeignKey(
                fields: key.columns,
                reference: ForeignKey.Reference(resource: key.table.replacingUnderscores, fields: key.references))
        }
    }
}

extension TableSchema.Field {
    init(_ column: Column) {
        let isFlag = column.kind == .flag
        let isList = column.kind == .list
        self.init(
            name: column.name, type: column.kind.schemaType, title: column.title,
            description: "\(column.meaning) \(column.description)", unit: column.unit,
            delimiter: isList ? Cell.separator : nil, trueValues: isFlag ? ["true"] : nil,
            falseValues: isFlag ? ["false"] : nil,
            categories: column.values.isEmpty
                ? nil : column.values.map { Code($0, column.labels[$0] ?? $0) },
            missingValues: column.missing.isEmpty ? nil : column.missing,
            constraints: column.required || !column.values.isEmpty
                ? TableSchema.Constraints(
                    required: column.required ? true : nil, enum: column.values.isEmpty ? nil : column.values)
                : nil,
            codes: column.names?.rawValue)
    }
}

extension Column.Kind {
    /// The type in the standard's words. JSON stays a text: a cell holds an array, which `array` would parse twice.
    fileprivate var schemaType: String {
        switch self {
        case .text, .json: "string"
        case .integer: "integer"
        case .number, .amount: "number"
        case .flag: "boolean"
        case .list: "list"
        case .month: "yearmonth"
        }
    }
}
