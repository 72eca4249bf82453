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
    /// Struck through.
    public static let struck = WordTraits(rawValue: 32)
    /// Underlined, or set on a colour.
    public static let marked = WordTraits(rawValue: 64)
    /// Ends with a soft hyphen: a line's end broke it, and the next word is its rest.
    public static let broken = WordTraits(rawValue: 128)

    /// By which a hand chooses one of a form's printed words: `SI / NO` with one of them in bold or struck through.
    public static let looksThatChoose: WordTraits = [.bold, .struck, .marked]
}
