/// When two schede count as one text with small changes.
///
/// Resemblance is the share of three-word runs that two schede have in common (Jaccard). Measured on plans of
/// several Ambiti: schede written together have 0.83 to 1.00, their renditions in other formats not below 0.80,
/// schede of like content by different authors not above 0.11, by one author about the same service up to 0.50.
public struct SimilarityLimits: Hashable, Sendable {
    /// From here on two schede are the same text, whatever their titles.
    public var enough: Double
    /// From here on where the titles agree as well.
    public var enoughWithTitle: Double
    /// The share of words that titles have in common from which on they agree.
    public var titles: Double
    /// Schede with fewer three-word runs say too little to be judged.
    public var leastShingles: Int

    public static let standard = SimilarityLimits(0.6, withTitle: 0.4, titles: 0.8, leastShingles: 20)

    /// `nil` unless the limits are shares and the weaker is not above the stronger.
    public init?(enough: Double, enoughWithTitle: Double, titles: Double, leastShingles: Int) {
        guard (0...1).contains(enough), (0...enough).contains(enoughWithTitle), (0...1).contains(titles),
            leastShingles >= 1
        else { return nil }
        self.init(enough, withTitle: enoughWithTitle, titles: titles, leastShingles: leastShingles)
    }

    private init(_ enough: Double, withTitle: Double, titles: Double, leastShingles: Int) {
        self.enough = enough
        enoughWithTitle = withTitle
        self.titles = titles
        self.leastShingles = leastShingles
    }
}
