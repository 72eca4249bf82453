/// Something that a person should know about a document: what, where, and what to do about it.
public struct Finding: Hashable, Sendable {
    public enum Severity: String, Codable, CaseIterable, Comparable, Sendable {
        case info, warning, error

        private var rank: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    public var code: FindingCode
    public var severity: Severity
    /// One or two sentences: what is the case, and the remedy.
    public var message: String
    public var page: Int?
    /// First and last line, counted from 1.
    public var lines: ClosedRange<Int>?
    /// The field's key.
    public var field: String?
    /// The scheda's id.
    public var scheda: String?

    public init(
        _ code: FindingCode, _ severity: Severity, _ message: String, page: Int? = nil,
        lines: ClosedRange<Int>? = nil, field: String? = nil, scheda: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.page = page
        self.lines = lines
        self.field = field
        self.scheda = scheda
    }
}

extension Finding: Codable {
    private enum Key: String, CodingKey { case code, severity, message, page, lines, field, scheda }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        let lines = try values.decodeIfPresent([Int].self, forKey: .lines)
        self.init(
            try values.decode(FindingCode.self, forKey: .code), try values.decode(Severity.self, forKey: .severity),
            try values.decode(String.self, forKey: .message), page: try values.decodeIfPresent(Int.self, forKey: .page),
            lines: lines.flatMap { $0.count == 2 && $0[0] <= $0[1] ? $0[0]...$0[1] : nil },
            field: try values.decodeIfPresent(String.self, forKey: .field),
            scheda: try values.decodeIfPresent(String.self, forKey: .scheda))
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(code, forKey: .code)
        try values.encode(severity, forKey: .severity)
        try values.encode(message, forKey: .message)
        try values.encodeIfPresent(page, forKey: .page)
        try values.encodeIfPresent(lines.map { [$0.lowerBound, $0.upperBound] }, forKey: .lines)
        try values.encodeIfPresent(field, forKey: .field)
        try values.encodeIfPresent(scheda, forKey: .scheda)
    }
}
