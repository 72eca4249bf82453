internal import Model

/// Finds the most probable reading of a document as label words and value words: a beam search over the automata
/// of all labels of all templates.
///
/// A state says what the word just read was: outside any scheda; a value word; a label word, up to which letter; a
/// value word that interrupts a label; a word that trails a label in its cell.
struct Aligner: Sendable {
    private let book: LabelBook
    private let costs: AlignmentCosts
    /// The first state of each variant's letters.
    private let bases: [Int]
    private let stateCount: Int

    init(book: LabelBook, costs: AlignmentCosts) {
        self.book = book
        self.costs = costs
        var bases: [Int] = []
        var next = 1 + 3 * book.fields.count
        for variant in book.variants {
            bases.append(next)
            next += 2 * (variant.count + 1)
        }
        self.bases = bases
        stateCount = next
    }

    /// What a state stands for.
    private enum Kind: UInt8 { case outside, value, tail, label, interrupted, gap }

    /// How a label's case compares with the form's: a document prints all its labels alike.
    private enum Dress: UInt8 { case unknown, asPrinted, small }

    /// A hypothesis: a state, what it has cost, where it came from, and what must be remembered of its label.
    private struct Node {
        var state: Int32
        var kind: Kind
        var isStart = false
        /// Whether the label has been read without a break so far.
        var isWhole = true
        var field: Int32 = -1
        var variant: Int32 = -1
        var offset: Int32 = 0
        var column: Int32 = -1
        var row: Int32 = -1
        var dress = Dress.unknown
        var score: Float
        var penalty: Float = 0
        var previous: Int32 = -1
    }

    /// Aligns a document.
    func align(_ words: [WordEvidence]) -> Alignment {
        var arena: [Node] = [Node(state: 0, kind: .outside, score: 0)]
        var active: [Int32] = [0]
        /// The end of the arena after each word: the nodes of a word stand together.
        var slots = [Int32](repeating: -1, count: stateCount)
        var starts: [[UInt8]: [(variant: Int, move: LabelMove)]] = [:]
        for word in words {
            let first = Int32(arena.count)
            if word.letters.isEmpty {
                for index in active { carry(index, word, into: &arena) }
            } else {
                let beginnings = mayBegin(word) ? cached(word.letters, in: &starts) : []
                step(word, beginnings, active: active, slots: &slots, arena: &arena)
                for index in Int(first)..<arena.count { slots[Int(arena[index].state)] = -1 }
            }
            active = prune(first..<Int32(arena.count), of: arena)
        }
        return trace(words, arena, from: best(active, arena))
    }

    private func cached(
        _ letters: [UInt8], in starts: inout [[UInt8]: [(variant: Int, move: LabelMove)]]
    ) -> [(variant: Int, move: LabelMove)] {
        if let known = starts[letters] { return known }
        let found = book.starts(letters)
        starts[letters] = found
        return found
    }

    /// Whether a label may begin with a word: at a line's or cell's start, after a wide gap, or in capitals.
    private func mayBegin(_ word: WordEvidence) -> Bool { word.gap >= .wide || word.isUpper }

    /// A word of punctuation alone says nothing: it goes where the word before it went, and begins nothing.
    private func carry(_ index: Int32, _ word: WordEvidence, into arena: inout [Node]) {
        var node = arena[Int(index)]
        node.previous = index
        node.isStart = false
        if node.kind == .label || node.kind == .tail, word.gap >= .line || word.column != Int(node.column) {
            let missing = node.kind == .label ? book.variants[Int(node.variant)].missing(at: Int(node.offset)) : 0
            if missing > 0, word.column != Int(node.column) {
                node.kind = .interrupted
                node.state = interruptedState(Int(node.variant), Int(node.offset))
                node.score += interruptCost(word, node)
            } else if missing == 0 {
                node.kind = .value
                node.state = valueState(Int(node.field))
                node.score += valueCost(word, node)
            }
        }
        arena.append(node)
    }

    // MARK: One word

    private func step(
        _ word: WordEvidence, _ beginnings: [(variant: Int, move: LabelMove)], active: [Int32],
        slots: inout [Int32], arena: inout [Node]
    ) {
        let begun = beginnings.isEmpty ? [] : begin(word, beginnings, active, arena)
        /// Keeps a node if nothing better has reached its state.
        func offer(_ node: Node) {
            let slot = slots[Int(node.state)]
            if slot < 0 {
                slots[Int(node.state)] = Int32(arena.count)
                arena.append(node)
            } else if arena[Int(slot)].score < node.score {
                arena[Int(slot)] = node
            }
        }
        for index in active {
            let from = arena[Int(index)]
            switch from.kind {
            case .outside:
                var node = from
                node.previous = index
                node.isStart = false
                if word.resumesTable, word.column > 0 { node.score += costs.outsideGoesOnInTable }
                offer(node)
            case .value, .tail, .label, .interrupted, .gap:
                if from.kind == .label { readOn(from, index, word, offer) }
                if from.kind == .interrupted { resume(from, index, word, offer) }
                if from.kind == .tail || from.kind == .label { trail(from, index, word, offer) }
                let ended = end(from)
                asValue(from, ended, index, word, offer)
                pause(from, ended, index, word, offer)
                leave(ended, index, word, offer)
            }
        }
        for node in begun { offer(node) }
    }

    /// The label goes on with this word, or with a word that the template doesn't have.
    private func readOn(_ from: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void) {
        let variant = book.variants[Int(from.variant)]
        var place: Float = 0
        if from.column < 0, word.column >= 0 {
            // A heading whose form goes on with the header row of a table.
            if word.gap >= .cell { place += costs.labelIntoTable }
        } else if Int(from.column) != word.column {
            place += costs.labelInOtherColumn
        }
        if word.gap == .row {
            place += costs.labelOverRow
        } else if word.gap >= .paragraph {
            place += costs.labelOverBlank
        }
        for move in book.matcher.moves(word.letters, in: variant, at: Int(from.offset)) {
            offer(labelNode(from, index, word, move, place))
        }
        if word.gap < .line, Int(from.offset) < variant.count, word.column == Int(from.column) {
            var node = from
            node.previous = index
            node.isStart = false
            node.score -= costs.wordInserted
            if from.dress == .asPrinted, !word.isUpper, word.letters.count > 1 { node.score += costs.insertedSmall }
            node.penalty += Float(word.letters.count)
            offer(node)
        }
    }

    private func labelNode(
        _ from: Node, _ index: Int32, _ word: WordEvidence, _ move: LabelMove, _ place: Float
    ) -> Node {
        var node = from
        node.previous = index
        node.isStart = false
        node.kind = .label
        node.offset = Int32(move.offset)
        node.state = labelState(Int(from.variant), move.offset)
        node.row = Int32(word.row)
        node.score += move.gain + place
        let variant = book.variants[Int(from.variant)]
        let dress = dress(word, variant, move)
        if from.dress == .asPrinted, dress == .unknown, word.isUpper, move.offset > 0,
            !variant.isUpper[min(move.offset, variant.count) - 1], word.letters.count > 4
        {
            node.score -= costs.caseRaised * Float(word.letters.count)
        }
        if from.dress == .asPrinted, dress == .small { node.score -= costs.caseBroken * Float(word.letters.count) }
        if from.dress == .unknown { node.dress = dress }
        node.penalty += move.penalty
        return node
    }

    /// The case of a word that was read as part of a label.
    private func dress(_ word: WordEvidence, _ variant: LabelVariant, _ move: LabelMove) -> Dress {
        let last = min(move.offset, variant.count) - 1
        guard last >= 0, variant.isUpper[last], word.letters.count > 1 else { return .unknown }
        return word.isUpper ? .asPrinted : .small
    }

    /// The label goes on after value words that interrupted it.
    private func resume(_ from: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void) {
        let cost: Float
        if from.column >= 0, word.column >= 0 {
            let beginsCell = word.gap >= .cell || (word.row < 0 && word.gap >= .line)
            cost = word.column == Int(from.column) && beginsCell ? costs.resumeByColumn : costs.resumeMidLine
        } else if word.gap >= .line {
            cost = costs.resumeAtLine
        } else {
            cost = word.gap == .wide ? costs.resumeAfterWideGap : costs.resumeMidLine
        }
        let variant = book.variants[Int(from.variant)]
        for move in book.matcher.moves(word.letters, in: variant, at: Int(from.offset)) {
            var node = labelNode(from, index, word, move, cost)
            node.isWhole = false
            offer(node)
        }
        var node = from
        node.previous = index
        node.isStart = false
        node.score += from.column >= 0 && word.column > Int(from.column) ? 0 : costs.interruptedWord
        offer(node)
    }

    /// The word trails the label in its own cell: a prompt, or a wording that the template doesn't have.
    private func trail(_ from: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void) {
        guard from.row >= 0, word.row == Int(from.row), word.column == Int(from.column), word.hasTextToRight else {
            return
        }
        var node = end(from)
        node.previous = index
        node.isStart = false
        node.kind = .tail
        node.state = tailState(Int(from.field))
        node.score += costs.tailWord
        offer(node)
    }

    /// The node with its label ended, and what is missing of it paid.
    private func end(_ from: Node) -> Node {
        guard from.kind == .label || from.kind == .interrupted else { return from }
        let missing = book.variants[Int(from.variant)].missing(at: Int(from.offset))
        guard missing > 0 else { return from }
        var node = from
        node.score -= Float(missing) * costs.letterMissing + costs.wordMissing
        node.penalty += Float(missing)
        return node
    }

    private func asValue(
        _ from: Node, _ ended: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void
    ) {
        if from.kind == .gap, word.column <= Int(from.column) { return }
        var node = ended
        node.previous = index
        node.isStart = false
        node.kind = .value
        node.state = valueState(Int(from.field))
        node.score += valueCost(word, from)
        if from.kind == .label, from.isWhole, ended.penalty == 0, from.row >= 0, word.row == Int(from.row),
            word.gap == .cell
        {
            node.score += costs.fillsCell
        }
        if from.kind == .label || from.kind == .tail {
            node.score +=
                word.gap == .cell || (from.column >= 0 && word.column > Int(from.column))
                ? costs.valueInNextCell
                : word.gap >= .line ? costs.valueOnNextLine : word.gap == .wide ? 0 : costs.valueOnSameLine
        }
        offer(node)
        guard from.kind == .label, Int(from.offset) < book.variants[Int(from.variant)].count else { return }
        var interrupted = from
        interrupted.previous = index
        interrupted.isStart = false
        interrupted.kind = .interrupted
        interrupted.state = interruptedState(Int(from.variant), Int(from.offset))
        interrupted.score += interruptCost(word, from)
        if from.isWhole, from.penalty == 0, from.row >= 0, word.row == Int(from.row), word.gap == .cell {
            interrupted.score += costs.fillsCell
        }
        if from.column < 0, book.variants[Int(from.variant)].missing(at: Int(from.offset)) == 0 {
            interrupted.score += costs.interruptBeforeOption
        }
        offer(interrupted)
    }

    /// The word stands between two rows of a table and belongs to neither: what a page's edge left there.
    private func pause(_ from: Node, _ ended: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void) {
        guard from.column >= 0, word.column < 0, from.kind == .gap || word.gap >= .line else { return }
        var node = ended
        node.previous = index
        node.isStart = false
        node.kind = .gap
        node.state = gapState(Int(from.field))
        node.score += costs.gapWord + (from.kind == .gap ? 0 : costs.gapBegins)
        offer(node)
    }

    private func interruptCost(_ word: WordEvidence, _ from: Node) -> Float {
        if from.column >= 0, word.column >= 0 {
            if word.column > Int(from.column) { return costs.interruptByColumn }
            return word.row >= 0 && word.row == Int(from.row)
                ? costs.interruptInLabelCell : costs.interruptInLabelColumn
        }
        return word.gap >= .wide ? costs.interruptAtLine : costs.interruptMidLine
    }

    /// What speaks against a word being a value word of this label.
    private func valueCost(_ word: WordEvidence, _ from: Node) -> Float {
        guard from.column >= 0 else { return 0 }
        if word.resumesTable, word.column <= Int(from.column) { return costs.valueInAnotherTable }
        if word.column < 0 { return costs.valueOutsideTable }
        if word.column > Int(from.column) { return 0 }
        if word.row < 0 { return costs.valueInLeftColumn }
        if word.row == Int(from.row), word.column == Int(from.column) {
            return word.hasTextToRight ? costs.valueInLabelCell : 0
        }
        return costs.valueInFirstCell
    }

    private func leave(_ ended: Node, _ index: Int32, _ word: WordEvidence, _ offer: (Node) -> Void) {
        // Nobody leaves a table in the middle of a row.
        let inRow = ended.row >= 0 && word.row == Int(ended.row)
        let place: Float =
            inRow
            ? costs.leaveMidLine
            : ended.column >= 0 && word.column < 0 && word.gap >= .line
                ? costs.leaveTable
                : word.gap >= .paragraph
                    ? costs.leaveAtParagraph : word.gap >= .line ? costs.leaveAtLine : costs.leaveMidLine
        offer(
            Node(
                state: 0, kind: .outside, dress: ended.dress, score: ended.score + place + endCost(ended),
                previous: index))
    }

    /// What it costs that a scheda ends after this label.
    private func endCost(_ node: Node) -> Float {
        node.field < 0 ? 0 : Float(min(book.fields[Int(node.field)].remaining, 16)) * costs.missingRest
    }

    /// The hypotheses in which a label begins with this word, each from its best predecessor.
    private func begin(
        _ word: WordEvidence, _ beginnings: [(variant: Int, move: LabelMove)], _ active: [Int32], _ arena: [Node]
    ) -> [Node] {
        var nodes: [Node] = []
        let labelOrder = LabelOrder(book, costs)
        var place = costs.labelStart
        place += word.gap >= .line ? costs.atLineStart : word.gap == .wide ? costs.afterWideGap : costs.midLine
        if word.column == 0 {
            place += costs.inLabelColumn
        } else if word.column > 0 {
            place += word.gap == .row ? costs.inShiftedRow : costs.inValueColumn
        }
        if word.startsLower { place += costs.lowerInitial }
        for (variant, move) in beginnings {
            let field = book.variants[variant].field
            let own = dress(word, book.variants[variant], move)
            var best: (score: Float, index: Int32, dress: Dress)?
            for index in active {
                let from = arena[Int(index)]
                let ended = end(from)
                var score = ended.score + labelOrder.score(Int(from.field), field)
                var dress = own
                if from.dress == .small, own == .asPrinted, !labelOrder.mayChangeDress(Int(from.field), field) {
                    // One label in capitals among others in small letters makes no new habit.
                    dress = .small
                }
                if from.dress == .asPrinted, own == .small {
                    // Only with a new scheda may the case change for good; elsewhere each word pays.
                    if labelOrder.mayChangeDress(Int(from.field), field) {
                        score += costs.caseChangedAtHead
                    } else {
                        score += costs.caseChanged
                        dress = from.dress
                    }
                }
                if score > best?.score ?? -.infinity { best = (score, index, dress) }
            }
            guard let best else { continue }
            nodes.append(
                Node(
                    state: labelState(variant, move.offset), kind: .label, isStart: true, field: Int32(field),
                    variant: Int32(variant), offset: Int32(move.offset), column: Int32(word.column),
                    row: Int32(word.row), dress: best.dress,
                    score: best.score + place + move.gain
                        - (best.dress == .asPrinted && own == .small
                            ? costs.caseBroken * Float(word.letters.count) : 0),
                    penalty: move.penalty, previous: best.index))
        }
        return nodes
    }

    // MARK: States

    private func valueState(_ field: Int) -> Int32 { Int32(1 + 3 * field) }
    private func tailState(_ field: Int) -> Int32 { Int32(2 + 3 * field) }
    private func gapState(_ field: Int) -> Int32 { Int32(3 + 3 * field) }
    private func labelState(_ variant: Int, _ offset: Int) -> Int32 { Int32(bases[variant] + 2 * offset) }
    private func interruptedState(_ variant: Int, _ offset: Int) -> Int32 { Int32(bases[variant] + 2 * offset + 1) }

    // MARK: The beam and the way back

    private func prune(_ nodes: Range<Int32>, of arena: [Node]) -> [Int32] {
        guard let top = nodes.lazy.map({ arena[Int($0)].score }).max() else { return [] }
        var kept = nodes.filter { arena[Int($0)].score >= top - costs.beamWidth }
        if kept.count > costs.beamSize {
            kept.sort { (arena[Int($0)].score, $1) > (arena[Int($1)].score, $0) }
            kept.removeSubrange(costs.beamSize...)
        }
        return kept
    }

    private func best(_ active: [Int32], _ arena: [Node]) -> Int32 {
        active.max { left, right in
            let a = end(arena[Int(left)])
            let b = end(arena[Int(right)])
            return (a.score + endCost(a), right) < (b.score + endCost(b), left)
        } ?? 0
    }

    private func trace(_ words: [WordEvidence], _ arena: [Node], from last: Int32) -> Alignment {
        var path: [Node] = []
        var index = last
        while index > 0 {
            path.append(arena[Int(index)])
            index = arena[Int(index)].previous
        }
        path.reverse()
        var alignment = Alignment()
        var open: Node?
        for (word, node) in zip(words, path) {
            if node.isStart {
                close(&alignment, open)
                alignment.occurrences.append(
                    Alignment.Occurrence(field: Int(node.field), variant: Int(node.variant), column: Int(node.column)))
                alignment.outside.append([])
            }
            let current = alignment.occurrences.count - 1
            switch node.kind {
            case .outside: alignment.outside[current + 1].append(word.index)
            case .label, .tail: alignment.occurrences[current].labelWords.append(word.index)
            case .value: alignment.occurrences[current].valueWords.append(word.index)
            case .interrupted:
                alignment.occurrences[current].valueWords.append(word.index)
                alignment.occurrences[current].isInterrupted = true
            case .gap: alignment.outside[current + 1].append(word.index)
            }
            if node.kind != .outside { open = node }
        }
        close(&alignment, open)
        return alignment
    }

    private func close(_ alignment: inout Alignment, _ node: Node?) {
        guard let node, !alignment.occurrences.isEmpty else { return }
        let variant = book.variants[Int(node.variant)]
        let penalty = end(node).penalty
        alignment.occurrences[alignment.occurrences.count - 1].score = max(
            0, 1 - Double(penalty) / Double(max(variant.required, 1)))
    }
}
