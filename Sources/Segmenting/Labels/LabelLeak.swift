internal import Model

/// Finds words of a label that an extraction put at the start of its value.
struct LabelLeak {
    let document: Document
    /// How many leading words of a value may belong to the label.
    private let most = 3

    init(document: Document) { self.document = document }

    /// How many words at the start of a value complete its label.
    func words(in part: SchedaDraft.Part, variant: LabelVariant) -> Int {
        let printed = part.labelWords.map { document.words[$0].text }
        guard let first = printed.first(where: { LetterFold.letters(of: $0).count > 1 }) else { return 0 }
        let isUpper = LetterFold.isUpper(first)
        var label = printed.map { LetterFold.letters(of: $0) }
        var taken = 0
        for word in part.valueWords.prefix(most) {
            let text = document.words[word].text
            let letters = LetterFold.letters(of: text)
            guard !letters.isEmpty,
                isUpper == (LetterFold.isUpper(text) || (letters.count == 1 && LetterFold.startsUpper(text))),
                let completed = insert(letters, into: label, variant)
            else { break }
            label = completed
            taken += 1
        }
        // A value that would be empty without them was an answer in the label's own words.
        return taken < part.valueWords.count ? taken : 0
    }

    /// The label with the word put where it belongs, when that brings it nearer to the template's by the whole word.
    private func insert(_ word: [UInt8], into label: [[UInt8]], _ variant: LabelVariant) -> [[UInt8]]? {
        let limit = variant.count
        let target = variant.letters[...]
        guard let before = EditDistance.between(label.flatMap { $0 }, target, limit: limit) else { return nil }
        for position in 0...label.count {
            var candidate = label
            candidate.insert(word, at: position)
            if let after = EditDistance.between(candidate.flatMap { $0 }, target, limit: limit),
                after + word.count <= before
            {
                return candidate
            }
        }
        return nil
    }
}
