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

    /// A label that a word may begin.
    typealias Beginning = (variant: Int, move: LabelMove)

    init(book: LabelBook, costs: AlignmentCosts) {
        self.book = book
        self.costs = costs
        order = LabelOrder(book, costs)
        states = AlignmentStates(book)
    }

    /// Aligns a document.
    func align(_ words: some Sequence<WordEvidence>) -> Alignment {
        var beam = AlignmentBeam(states: states.count)
        var trace = AlignmentTrace(self)
        var starts: [[UInt8]: [Beginning]] = [:]
        for word in words {
            trace.await(word.index)
            beam.beginWord()
            if word.letters.isEmpty {
                for index in beam.active { carry(index, word, &beam) }
            } else {
                step(word, mayBegin(word) ? cached(word.letters, in: &starts) : [], &beam)
            }
            beam.endWord(costs)
            if beam.isFull { trace.add(beam.settle()) }
        }
        trace.add(beam.path(to: last(of: beam)))
        return trace.finish()
    }

    private func cached(_ letters: [UInt8], in starts: inout [[UInt8]: [Beginning]]) -> [Beginning] {
        if let known = starts[letters] { return known }
        let found = book.starts(letters)
        starts[letters] = found
        return found
    }

    /// Whether a label may begin with a word: at a line's or cell's start, after a wide gap, or in capitals.
    private func mayBegin(_ word: WordEvidence) -> Bool { word.gap >= .wide || word.isUpper }

    /// Every way in which one word goes on from the hypotheses so far.
    private func step(_ word: WordEvidence, _ beginnings: [Beginning], _ beam: inout AlignmentBeam) {
        let begun = beginnings.isEmpty ? [] : begin(word, beginnings, beam)
        for index in beam.active {
            let from = beam[index]
            if from.kind == .outside {
                var node = from.successor(of: index)
                if word.resumesTable, word.column > 0 { node.score += costs.outsideGoesOnInTable }
                beam.offer(node)
                continue
            }
            if from.kind == .label { readOn(from, index, word, &beam) }
            if from.kind == .interrupted { resume(from, index, word, &beam) }
            if from.kind == .tail || from.kind == .label { trail(from, index, word, &beam) }
            let ended = end(from)
            takeAsValue(from, ended, index, word, &beam)
            if from.kind == .label { interrupt(from, index, word, &beam) }
            pause(from, ended, index, word, &beam)
            leave(ended, index, word, &beam)
        }
        for node in begun { beam.offer(node) }
    }
}
