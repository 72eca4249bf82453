/// What recognition goes by: lengths in points, confidences from 0 to 1.
struct RecognitionSettings: Sendable {
    /// Tesseract's name of the language's data.
    let language: String
    /// Words below it are marked as doubtful. On 19 scanned pages 10 of the 22 words below 0.5 were wrong, and 29 of
    /// the 6,473 above it.
    let floor: Double
    /// A horizontal line from this length on is a rule: no stroke of a letter is as long.
    let shortestAcross: Double
    /// A vertical line from this length on is a rule where it meets a horizontal one: the side of a cell of one line.
    let shortestDown: Double
    /// A vertical line from this length on is a rule wherever it stands: only headings have stems as tall.
    let certainDown: Double
    /// What is thicker is no rule but shading.
    let thickestRule: Double
    /// Pixels per point at which pages are drawn for recognition: 300 dpi.
    let scale: Double

    /// The settings measured on scanned plans.
    static let standard = RecognitionSettings(
        checked: "ita", floor: 0.5, shortestAcross: 45, shortestDown: 11, certainDown: 30, thickestRule: 3,
        scale: 300.0 / 72)

    private init(
        checked language: String, floor: Double, shortestAcross: Double, shortestDown: Double, certainDown: Double,
        thickestRule: Double, scale: Double
    ) {
        self.language = language
        self.floor = floor
        self.shortestAcross = shortestAcross
        self.shortestDown = shortestDown
        self.certainDown = certainDown
        self.thickestRule = thickestRule
        self.scale = scale
    }

    /// Settings of one's own, the rest as in the standard.
    ///
    /// - Returns: `nil` for a confidence outside 0...1, a length that is not above 0, a rule as thick as long, or a
    ///   language's name with other than letters, digits, `_` and `+`.
    init?(
        language: String = standard.language, floor: Double = standard.floor,
        shortestAcross: Double = standard.shortestAcross, shortestDown: Double = standard.shortestDown,
        certainDown: Double = standard.certainDown, thickestRule: Double = standard.thickestRule,
        scale: Double = standard.scale
    ) {
        guard (0...1).contains(floor), thickestRule > 0, scale > 0, scale.isFinite,
            shortestAcross > thickestRule, shortestDown > thickestRule, certainDown >= shortestDown, !language.isEmpty,
            language.unicodeScalars.allSatisfy({
                $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || $0 == "+" || ("0"..."9").contains($0))
            })
        else { return nil }
        self.init(
            checked: language, floor: floor, shortestAcross: shortestAcross, shortestDown: shortestDown,
            certainDown: certainDown, thickestRule: thickestRule, scale: scale)
    }
}
