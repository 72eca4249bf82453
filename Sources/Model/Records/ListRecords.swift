/// A listed key point under its area.
public struct KeyPointRecord: Codable, Hashable, Sendable {
    @Nullable public var area: String?
    public var text: String
    /// The regional vocabulary's code; `nil` for a point that it doesn't know.
    @Nullable public var code: String?
    public var spans: [Span]

    public init(area: String?, text: String, code: String?, spans: [Span] = []) {
        self.text = text
        self.spans = spans
        self.area = area
        self.code = code
    }
}

/// An indicator of a modalità, risultati or impatto field.
public struct IndicatorRecord: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable { case process, output, outcome }

    public var field: String
    public var kind: Kind
    @Nullable public var action: Int?
    public var text: String
    public var spans: [Span]

    public init(field: String, kind: Kind, action: Int?, text: String, spans: [Span] = []) {
        self.field = field
        self.kind = kind
        self.text = text
        self.spans = spans
        self.action = action
    }
}

/// A numeric target of an indicator for a year.
public struct TargetRecord: Codable, Hashable, Sendable {
    public var field: String
    /// The index in `indicators`.
    @Nullable public var indicator: Int?
    public var year: Int
    /// `>=`, `>`, `=`, `<` or `<=`.
    public var op: String
    public var value: Double
    /// `%` or `n`.
    public var unit: String
    public var spans: [Span]

    public init(
        field: String, indicator: Int?, year: Int, op: String, value: Double, unit: String, spans: [Span] = []
    ) {
        self.field = field
        self.year = year
        self.op = op
        self.value = value
        self.unit = unit
        self.spans = spans
        self.indicator = indicator
    }
}

/// A programmed action.
public struct ActionRecord: Codable, Hashable, Sendable {
    @Nullable public var no: Int?
    public var text: String
    public var spans: [Span]

    public init(no: Int?, text: String, spans: [Span] = []) {
        self.text = text
        self.spans = spans
        self.no = no
    }
}

/// A line of the personnel that a scheda plans with.
public struct PersonRecord: Codable, Hashable, Sendable {
    public var text: String
    @Nullable public var count: Int?
    public var spans: [Span]

    public init(text: String, count: Int?, spans: [Span] = []) {
        self.text = text
        self.spans = spans
        self.count = count
    }
}

/// A body that a scheda names as taking part.
public struct ActorRecord: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable { case ats, asst, ambito, comune, ets, altro }

    public var field: String
    public var kind: Kind
    public var text: String
    /// The territory registry's code.
    @Nullable public var code: String?
    public var spans: [Span]

    public init(field: String, kind: Kind, text: String, code: String?, spans: [Span] = []) {
        self.field = field
        self.kind = kind
        self.text = text
        self.spans = spans
        self.code = code
    }
}
