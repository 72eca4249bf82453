extension DecodingError {
    /// What is wrong with the text that was decoded, without the words of the decoder.
    public var reason: String {
        switch self {
        case .keyNotFound(let key, let context): "\(Self.path(context.codingPath + [key])) is missing"
        case .valueNotFound(_, let context): "\(Self.path(context.codingPath)) has no value"
        case .typeMismatch(_, let context): "\(Self.path(context.codingPath)) is of another kind"
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            "\(Self.path(context.codingPath)) has a value that is not known"
        default: "it is no JSON, or cut off"
        }
    }

    /// A place in the JSON: `schede[2].title`.
    private static func path(_ keys: [any CodingKey]) -> String {
        let path = keys.reduce(into: "") { path, key in
            path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
        }
        return path.isEmpty ? "the whole" : path
    }
}
