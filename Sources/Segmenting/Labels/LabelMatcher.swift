/// How words are matched against the letters of a label.
struct LabelMatcher: Sendable {
    let costs: AlignmentCosts

    /// The ways to read a word from an offset of a label on; the best first, at most three. A label that must stand alone
    /// is read to the letter.
    func moves(_ word: FoldedWord, in variant: LabelVariant, at offset: Int) -> LabelMoves {
        var moves = LabelMoves()
        guard offset < variant.count else { return moves }
        let placeholder = placeholder(word, in: variant, at: offset)
        if let move = exact(word, in: variant, at: offset, skipped: 0) {
            moves.append(move)
            if let placeholder { moves.append(placeholder) }
            return moves
        }
        if let placeholder { moves.append(placeholder) }
        if let move = fuzzy(word, in: variant, at: offset, skipped: 0) { moves.append(move) }
        // A word of the label may be missing: go on at a later one.
        var target = variant.nextStarts[offset]
        while target < variant.count, moves.count < LabelMoves.most {
            defer { target = variant.nextStarts[target] }
            let skipped = variant.weight(from: offset, to: target)
            if skipped > (variant.isLone ? 0 : costs.longestSkip) { break }
            guard skipped == 0 || word.count >= costs.shortestAnchor, !variant.breaksInto(target, from: offset) else {
                continue
            }
            if let move = exact(word, in: variant, at: target, skipped: skipped) {
                moves.append(move)
                break
            }
            if skipped == 0, let move = fuzzy(word, in: variant, at: target, skipped: 0) { moves.append(move) }
        }
        return moves
    }

    /// The most that a word can earn as part of a label.
    func most(of word: FoldedWord) -> Float {
        max(costs.placeholderMatch, gain(word.count + LabelPositions.mostWrong(in: word.count), skipped: 0))
    }

    private func gain(_ letters: Int, skipped: Int) -> Float {
        let match = min(Float(letters) * costs.letterMatch, costs.longestWordMatch) + costs.wordMatch
        return skipped == 0 ? match : match - Float(skipped) * costs.letterMissing - costs.wordMissing
    }

    private func exact(_ word: FoldedWord, in variant: LabelVariant, at offset: Int, skipped: Int) -> LabelMove? {
        let end = offset + word.count
        // Where words of the label are missing, one that may be missing itself is no sign of it.
        guard variant.has(word.letters, at: offset), skipped == 0 || variant.weight(from: offset, to: end) > 0 else {
            return nil
        }
        return LabelMove(offset: end, gain: gain(word.count, skipped: skipped), penalty: Float(skipped))
    }

    private func fuzzy(_ word: FoldedWord, in variant: LabelVariant, at offset: Int, skipped: Int) -> LabelMove? {
        // In a label of a word or two, another letter makes another word: "Azioni" is not "Azione".
        guard word.count >= costs.shortestFuzzyWord, variant.required >= costs.shortestFuzzyLabel, !variant.isLone,
            variant.wordStarts[offset]
        else {
            return nil
        }
        let limit = LabelPositions.mostWrong(in: word.count)
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

    private func distance(_ word: FoldedWord, _ variant: LabelVariant, _ range: Range<Int>, limit: Int) -> Int? {
        variant.letters.withUnsafeBufferPointer { letters in
            EditDistance.few(word.letters, UnsafeBufferPointer(rebasing: letters[range]), limit: limit)
        }
    }

    private func placeholder(_ word: FoldedWord, in variant: LabelVariant, at offset: Int) -> LabelMove? {
        guard offset < variant.count else { return nil }
        let isNumber = word.letters.allSatisfy { (0x30...0x39).contains($0) }
        switch variant.letters[offset] {
        case LabelVariant.areas where word.count == 1 && !isNumber:
            // A list goes on in the same place.
            return LabelMove(offset: offset, gain: costs.placeholderMatch, penalty: 0)
        case LabelVariant.number where isNumber && word.count <= LabelVariant.longestNumber,
            LabelVariant.code where word.count == 1 || (isNumber && word.count <= 3):
            return LabelMove(offset: offset + 1, gain: costs.placeholderMatch, penalty: 0)
        default: return nil
        }
    }
}
