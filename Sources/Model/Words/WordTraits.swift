/// What the reader knows of a word's looks.
public struct WordTraits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = WordTraits(rawValue: 1)
    public static let italic = WordTraits(rawValue: 2)
    /// Marked as a heading by the medium itself.
    public static let heading = WordTraits(rawValue: 4)
    /// Page furniture: running header, footer, page number.
    public static let furniture = WordTraits(rawValue: 8)
    /// Recognised below the confidence floor.
    public static let doubtful = WordTraits(rawValue: 16)
}
