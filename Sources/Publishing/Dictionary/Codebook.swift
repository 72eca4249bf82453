/// A code and the Italian name by which people know it.
public struct Code: Codable, Hashable, Sendable {
    public var value: String
    public var label: String

    public init(_ value: String, _ label: String) {
        self.value = value
        self.label = label
    }
}

/// The lists of codes whose names the rules hold.
public enum NameList: String, Codable, CaseIterable, Sendable {
    case templates, areas, funds, fields
    case keyPoints = "key_points"
}

/// What a dataset says beside its records: the questions of the forms and the names of the codes.
///
/// It stands in `datapackage.json`, so that a dataset can be exported without the rules that made it.
public struct Codebook: Hashable, Sendable {
    /// The keys of the yes/no questions, in the order of the forms.
    public var answerFields: [String]
    public var names: [NameList: [Code]]

    public init(answerFields: [String] = [], names: [NameList: [Code]] = [:]) {
        self.answerFields = answerFields
        self.names = names
    }

    /// The names of a list by code; of several names for one code the first.
    func labels(_ list: NameList) -> [String: String] {
        Dictionary((names[list] ?? []).map { ($0.value, $0.label) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Codebook: Codable {
    private enum Key: String, CodingKey {
        case answerFields = "answer_fields"
        case names
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        answerFields = try values.decode([String].self, forKey: .answerFields)
        let named = try values.decode([String: [Code]].self, forKey: .names)
        names = [:]
        // A list of a later version is no reason to refuse a dataset.
        for (key, codes) in named { if let list = NameList(rawValue: key) { names[list] = codes } }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(answerFields, forKey: .answerFields)
        try values.encode(
            Dictionary(uniqueKeysWithValues: names.map { ($0.key.rawValue, $0.value) }), forKey: .names)
    }
}

/// The names of one list, for codes as they stand in cells.
struct CodeNames {
    private let labels: [String: String]

    init(_ labels: [String: String]) { self.labels = labels }

    var isEmpty: Bool { labels.isEmpty }

    /// The name of a code. A code that goes on after a known one (`PNRR 1.1.3`, `UE:FAMI`) keeps what follows.
    func name(_ code: String) -> String {
        if let label = labels[code] { return label }
        guard let end = code.firstIndex(where: { $0 == " " || $0 == ":" }), let label = labels[String(code[..<end])]
        else { return code }
        return "\(label): \(code[code.index(after: end)...])"
    }

    /// The names of a cell's codes, joined as the codes are.
    func names(_ cell: String, isList: Bool) -> String {
        isList ? cell.components(joinedBy: Cell.separator).map(name).joined(separator: Cell.separator) : name(cell)
    }
}

extension String {
    /// The parts of a text that were joined by a separator.
    func components(joinedBy separator: String) -> [String] { split(separator: separator).map(String.init) }
}
