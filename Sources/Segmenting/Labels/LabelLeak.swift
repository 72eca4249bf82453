internal import Model

/// Finds words of a label that an extraction put at the start of its value.
struct LabelLeak {
    let document: Document
    /// How many leading words of a value may belong to the label.
    private let most = 3
    /// The share of a label's letters that may be missing with them where it ends with a question mark or a colon: where
    /// more are, the form words its label in its own way, and a value that begins with one of the words has it.
    private let mostMissing = 0.2

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
        let isEnded = printed.last.map { $0.hasSuffix("?") || $0.hasSuffix(":") } ?? false
        if isEnded, taken > 0, !isNearlyWhole(label, variant) { return 0 }
        // A value that would be empty without them was an answer in the label's own words.
        return taken < part.valueWords.count ? taken : 0
    }

    private func isNearlyWhole(_ label: [[UInt8]], _ variant: LabelVariant) -> Bool {
        let wrong =
            EditDistance.between(label.flatMap { $0 }, variant.letters[...], limit: variant.count) ?? variant.count
        return Double(wrong - (variant.count - variant.required)) <= mostMissing * Double(variant.required)
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
