/// A way in which a word can be read as the next part of a label.
struct LabelMove: Hashable {
    /// The offset in the label after the word.
    var offset: Int
    /// What the reading earns, in the aligner's units.
    var gain: Float
    /// How many letters differ or are skipped.
    var penalty: Float
}

/// How words are matched against the letters of a label.
struct LabelMatcher: Sendable {
    let costs: AlignmentCosts

    /// The ways to read a word from an offset of a label on; the best first, at most three.
    func moves(_ word: [UInt8], in variant: LabelVariant, at offset: Int) -> [LabelMove] {
        var moves: [LabelMove] = []
        guard variant.mayHold(word, from: offset) else { return moves }
        if let move = placeholder(word, in: variant, at: offset) { moves.append(move) }
        if let move = exact(word, in: variant, at: offset, skipped: 0) { return [move] + moves }
        if let move = fuzzy(word, in: variant, at: offset, skipped: 0) { moves.append(move) }
        // A word of the label may be missing: go on at a later one.
        var target = variant.nextStarts[offset]
        while target < variant.count, moves.count < 3 {
            defer { target = variant.nextStarts[target] }
            let skipped = variant.weight(from: offset, to: target)
            if skipped > costs.longestSkip { break }
            guard skipped == 0 || word.count >= costs.shortestAnchor else { continue }
            if let move = exact(word, in: variant, at: target, skipped: skipped) {
                moves.append(move)
                break
            }
            if skipped == 0, let move = fuzzy(word, in: variant, at: target, skipped: 0) { moves.append(move) }
        }
        return moves
    }

    private func gain(_ letters: Int, skipped: Int) -> Float {
        let match = min(Float(letters) * costs.letterMatch, costs.longestWordMatch) + costs.wordMatch
        return skipped == 0 ? match : match - Float(skipped) * costs.letterMissing - costs.wordMissing
    }

    private func exact(_ word: [UInt8], in variant: LabelVariant, at offset: Int, skipped: Int) -> LabelMove? {
        let end = offset + word.count
        guard variant.has(word, at: offset) else { return nil }
        return LabelMove(offset: end, gain: gain(word.count, skipped: skipped), penalty: Float(skipped))
    }

    private func fuzzy(_ word: [UInt8], in variant: LabelVariant, at offset: Int, skipped: Int) -> LabelMove? {
        // In a label of a word or two, another letter makes another word: "Azioni" is not "Azione".
        guard word.count >= costs.shortestFuzzyWord, variant.required >= costs.shortestFuzzyLabel,
            variant.wordStarts[offset]
        else {
            return nil
        }
        let limit = word.count >= 8 ? 2 : 1
        var best: LabelMove?
        for length in (word.count - limit)...(word.count + limit) {
            let end = offset + length
            // In a part that may be missing, a like word is a word of the value.
            guard length > 0, end <= variant.count, variant.wordStarts[end], variant.weight(from: offset, to: end) > 0,
                let distance = distance(word, variant, offset..<end, limit: limit)
            else { continue }
            let gain = gain(length, skipped: skipped) - Float(distance) * costs.letterWrong
            if gain > (best?.gain ?? 0) {
                best = LabelMove(offset: end, gain: gain, penalty: Float(distance + skipped))
            }
        }
        return best
    }

    private func distance(_ word: [UInt8], _ variant: LabelVariant, _ range: Range<Int>, limit: Int) -> Int? {
        word.withUnsafeBufferPointer { word in
            variant.letters.withUnsafeBufferPointer { letters in
                EditDistance.few(word, UnsafeBufferPointer(rebasing: letters[range]), limit: limit)
            }
        }
    }

    private func placeholder(_ word: [UInt8], in variant: LabelVariant, at offset: Int) -> LabelMove? {
        guard offset < variant.count else { return nil }
        let isNumber = word.allSatisfy { (0x30...0x39).contains($0) }
        switch variant.letters[offset] {
        case LabelVariant.areas where word.count == 1 && !isNumber:
            // A list goes on in the same place.
            return LabelMove(offset: offset, gain: costs.placeholderMatch, penalty: 0)
        case LabelVariant.number where isNumber && word.count <= 4,
            LabelVariant.code where word.count == 1 || (isNumber && word.count <= 3):
            return LabelMove(offset: offset + 1, gain: costs.placeholderMatch, penalty: 0)
        default: return nil
        }
    }
}
