/// A field as the aligner found it: the label's words and the value's words.
public struct SegmentedField: Hashable, Sendable {
    /// The state of a field's cell.
    public enum State: String, Codable, CaseIterable, Sendable {
        case answered
        /// The label is there, nothing is in the cell.
        case blank
        /// Only the template's own prompt.
        case placeholder
        /// Recognised below the confidence floor.
        case unreadable
    }

    public var key: String
    /// The label as printed, one space between words; empty for a field that has no label of its own.
    public var label: String
    /// Indices of the document's words, ascending.
    public var labelWords: [Int]
    public var valueWords: [Int]
    public var value: ValueText
    public var state: State
    /// 0 to 1: how well the printed label fits the template's.
    public var labelScore: Double
    public var spans: [Span]

    public init(
        key: String, label: String, labelWords: [Int], valueWords: [Int], value: ValueText, state: State,
        labelScore: Double, spans: [Span]
    ) {
        self.key = key
        self.label = label
        self.labelWords = labelWords
        self.valueWords = valueWords
        self.value = value
        self.state = state
        self.labelScore = labelScore
        self.spans = spans
    }
}
