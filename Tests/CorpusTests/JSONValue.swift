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
    /// Where a value differs from what is wanted of it: objects key by key, lists element by element; `diagnostics`
    /// lists codes that must be among those found.
    func differences(from got: JSONValue?, at path: String) -> [String] {
        switch (self, got) {
        case (.object(let wanted), .object(let members)?):
            return wanted.sorted { $0.key < $1.key }.flatMap { key, value in
                key == "diagnostics"
                    ? value.missingCodes(in: members[key], at: "\(path).\(key)")
                    : value.differences(from: members[key], at: path.isEmpty ? key : "\(path).\(key)")
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
}
