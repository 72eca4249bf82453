internal import Model
internal import Rulebook

/// The spellings of the regional key points, for those that plans misspell.
struct PointSpellings: Sendable {
    /// The share of letters that may differ.
    private static let tolerance = 0.15
    /// Shorter texts would fit too many.
    private static let shortest = 8

    private struct Spelling: Sendable {
        var letters: [UInt8]
        var point: KeyPointVocabulary.KeyPoint
    }

    private let spellings: [Spelling]

    init(_ vocabulary: KeyPointVocabulary) {
        spellings = vocabulary.points.flatMap { point in
            Set(point.spellings + [point.text]).sorted().map { Spelling(letters: Self.letters($0), point: point) }
        }
    }

    /// The point that a text spells with the fewest wrong letters; of equally near ones the first of the rules.
    func nearest(to text: String) -> KeyPointVocabulary.KeyPoint? {
        let letters = Self.letters(text)
        guard letters.count >= Self.shortest else { return nil }
        var best: (distance: Int, point: KeyPointVocabulary.KeyPoint)?
        for spelling in spellings {
            let limit = Int(Double(max(letters.count, spelling.letters.count)) * Self.tolerance)
            guard abs(letters.count - spelling.letters.count) <= limit else { continue }
            let distance = LetterChanges.count(letters, spelling.letters)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, spelling.point) }
        }
        return best?.point
    }

    private static func letters(_ text: String) -> [UInt8] {
        Folding.fold(text).utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
