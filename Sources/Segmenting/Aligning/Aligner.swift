internal import Model

/// Finds the most probable reading of a document as label words and value words: a beam search over the automata
/// of all labels of all templates.
///
/// A state says what the word just read was: outside any scheda; a value word; a label word, up to which letter; a
/// value word that interrupts a label; a word that trails a label in its cell. The files `Aligner+….swift` hold the
/// steps from a state to the next, a file for each kind of word; `AlignmentCosts` says what they cost.
struct Aligner: Sendable {
    let book: LabelBook
    let costs: AlignmentCosts
    let order: LabelOrder
    let states: AlignmentStates

    init(book: LabelBook, costs: AlignmentCosts) {
        self.book = book
        self.costs = costs
        order = LabelOrder(book, costs)
        states = AlignmentStates(book, costs)
    }

    /// Aligns a document.
    ///
    /// - Parameters:
    ///   - heads: words with which no label begins.
    ///   - recurring: words with which labels may begin in another case than the form's.
    func align(
        _ document: Document, _ labels: WordBeginnings, _ marks: LabelMarks = LabelMarks(), heads: Set<Int> = [],
        recurring: Set<Int> = []
    ) -> Alignment {
        var alignment = labels.spellings.letters.withUnsafeBufferPointer { letters in
            align(
                WordEvidences(document, labels.spellings, letters, marks, heads: heads, recurring: recurring), labels)
        }
        marks.give(to: &alignment)
        return alignment
    }

    private func align(_ words: consuming WordEvidences, _ labels: WordBeginnings) -> Alignment {
        var beam = AlignmentBeam(states: states.count)
        var trace = AlignmentTrace(self)
        var quiet = QuietWords(self)
        while let word = words.next() {
            trace.await(word.index)
            beam.beginWord()
            let beginnings = beginnings(word, words, labels)
            if beginnings.isEmpty, !word.folded.letters.isEmpty, quiet.take(word, &beam) { continue }
            quiet.reset()
            if word.folded.letters.isEmpty {
                for index in beam.active.indices { carry(index, word, &beam) }
            } else {
                step(word, beginnings, spelled: spelled(word, words, beginnings), &beam)
            }
            beam.endWord(costs)
            if beam.isFull {
                let settled = beam.settle()
                trace.add(settled.nodes, until: settled.end)
            }
        }
        trace.add(last: beam.path(to: last(of: beam)))
        return trace.finish()
    }

    /// The labels that may begin with a word.
    private func beginnings(
        _ word: WordEvidence, _ words: borrowing WordEvidences, _ labels: WordBeginnings
    ) -> [LabelBook.Beginning] {
        guard mayBegin(word) else { return [] }
        var found = labels(word.spelling)
        if word.folded.count == 1, words.standsAlone(word.index) {
            // A letter alone in its cell begins a list's row, no word.
            found.common.removeAll { !book.variants[$0.variant].wordStarts[$0.move.offset] }
        }
        if found.lone.isEmpty || word.gap < .line { return found.common }
        return found.common
            + found.lone.filter { words.spell(book.variants[$0.variant], from: $0.move.offset, after: word.index) }
    }

    /// The variants of labels that a row of one cell spells in full at its head, up to a line's end, long ones that lines
    /// without cells do, and all that a line may begin which recurs: labels in another case than the form's are told by
    /// this alone.
    private func spelled(
        _ word: WordEvidence, _ words: borrowing WordEvidences, _ beginnings: [LabelBook.Beginning]
    ) -> Set<Int> {
        guard !beginnings.isEmpty, word.gap >= .line, !word.isUpper else { return [] }
        if word.recurs { return Set(beginnings.map(\.variant)) }
        let beginsRow = words.isInRowOfOneCell(word.index)
        guard beginsRow ? word.gap >= .row : !words.isInCell(word.index) else { return [] }
        var spelled: Set<Int> = []
        for beginning in beginnings {
            let variant = book.variants[beginning.variant]
            guard beginsRow || variant.required >= costs.shortestFuzzyLabel else { continue }
            if words.spellWhole(variant, from: beginning.move.offset, after: word.index) {
                spelled.insert(beginning.variant)
            }
        }
        return spelled
    }

    /// Whether a label may begin with a word: at a line's or cell's start, after a wide gap, or in capitals.
    private func mayBegin(_ word: WordEvidence) -> Bool { !word.isHead && (word.gap >= .wide || word.isUpper) }

    /// Every way in which one word goes on from the hypotheses so far.
    private func step(
        _ word: WordEvidence, _ beginnings: [LabelBook.Beginning], spelled: Set<Int>, _ beam: inout AlignmentBeam
    ) {
        if let best = beam.active.max(by: { $0.score < $1.score }) {
            // What is too far below the best way on is not worth making.
            let score = best.kind == .outside ? goingOnOutside(word) : costs.valueWord(word, best)
            if best.kind == .outside || best.kind == .value { beam.expect(best.score + score, costs) }
        }
        for index in beam.active.indices {
            let from = beam.active[index]
            if from.kind == .outside {
                beam.stay(index, from.score + goingOnOutside(word))
                continue
            }
            if from.kind == .label { readOn(from, word, &beam) }
            if from.kind == .interrupted { resume(index, from, word, &beam) }
            if from.kind == .tail || from.kind == .label { trail(index, from, word, &beam) }
            let end = end(from, before: word)
            takeAsValue(index, from, end, word, &beam)
            if from.kind == .label { interrupt(from, word, &beam) }
            pause(index, from, end, word, &beam)
            leave(from, end, word, &beam)
        }
        if !beginnings.isEmpty { begin(word, beginnings, spelled: spelled, &beam) }
    }

    /// What a word outside any scheda costs.
    func goingOnOutside(_ word: WordEvidence) -> Float {
        word.resumesTable && word.column > 0 ? costs.outsideGoesOnInTable : 0
    }
}
