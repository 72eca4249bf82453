/// A JSON value, to compare records by what is written of them.
enum JSONValue: Hashable, Decodable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSONValue].self))
        }
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }
}

extension JSONValue: CustomStringConvertible {
    var description: String {
        switch self {
        case .null: "null"
        case .flag(let value): "\(value)"
        case .number(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
        case .text(let value): "\"\(value.replacing("\n", with: "⏎"))\""
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}

extension JSONValue {
    /// How far an edge of a box may lie from where it is wanted, in PDF points.
    static let boxTolerance = 2.0
    /// How alike texts have to be where the expectation says `"text~"`.
    static let leastLikeness = 0.95

    /// Where a value differs from what is wanted of it: objects key by key, lists element by element; `diagnostics`
    /// lists codes that must be among those found, the numbers of a `bbox` may be off by `boxTolerance`, and
    /// `"text~"` wants a `text` that is alike word by word.
    func differences(from got: JSONValue?, at path: String) -> [String] {
        switch (self, got) {
        case (.object(let wanted), .object(let members)?):
            return wanted.sorted { $0.key < $1.key }.flatMap { key, value in
                let path = path.isEmpty ? key : "\(path).\(key)"
                if key == "diagnostics" { return value.missingCodes(in: members[key], at: path) }
                if key == "bbox" { return value.edges(farFrom: members[key], at: path) }
                if key.hasSuffix("~") { return value.wordsUnlike(members[String(key.dropLast())], at: path) }
                return value.differences(from: members[key], at: path)
            }
        case (.list(let wanted), .list(let values)?) where wanted.count == values.count:
            return zip(wanted, values).enumerated().flatMap { index, pair in
                pair.0.differences(from: pair.1, at: "\(path)[\(index)]")
            }
        case (.number(let wanted), .number(let value)?) where abs(wanted - value) < 1e-9: return []
        case (_, let got?) where self == got: return []
        default: return ["\(path): wanted \(self), got \(got?.description ?? "nothing")"]
        }
    }

    private func missingCodes(in got: JSONValue?, at path: String) -> [String] {
        guard case .list(let wanted) = self else { return ["\(path): a list of codes is expected"] }
        var found: [JSONValue] = []
        if case .list(let findings)? = got { found = findings.compactMap { $0["code"] } }
        return wanted.filter { !found.contains($0) }.map { "\(path): wanted \($0) among \(JSONValue.list(found))" }
    }

    private func edges(farFrom got: JSONValue?, at path: String) -> [String] {
        guard case .list(let wanted) = self, case .list(let edges)? = got, wanted.count == edges.count else {
            return ["\(path): wanted \(self), got \(got?.description ?? "nothing")"]
        }
        let isNear = zip(wanted, edges).allSatisfy { pair in
            guard case (.number(let wanted), .number(let edge)) = pair else { return false }
            return abs(wanted - edge) <= Self.boxTolerance
        }
        return isNear ? [] : ["\(path): wanted \(self), got \(JSONValue.list(edges))"]
    }

    private func wordsUnlike(_ got: JSONValue?, at path: String) -> [String] {
        guard case .text(let wanted) = self, case .text(let text)? = got else {
            return ["\(path): wanted \(self), got \(got?.description ?? "nothing")"]
        }
        let likeness = WordLikeness(wanted, text).f1
        guard likeness < Self.leastLikeness else { return [] }
        return ["\(path): wanted \(self), got \(got?.description ?? "nothing"), alike to \(Int(likeness * 100)) %"]
    }
}
