internal import Model

/// Whether a sentence goes on from one printed line to another: by the words at both ends, by the room that was left,
/// and by what stands side by side elsewhere in the document.
struct LineFlow {
    /// How often two words stand side by side within a line, by their letters.
    private let neighbours: PairCounts
    /// How far the guess of a width may be off.
    private let tolerance = 0.03

    init(_ document: Document, _ known: LineWords) {
        var neighbours = PairCounts()
        var last: (word: LineWord, line: Int)?
        for index in document.words.indices {
            let word = known[index]
            let line = document.words[index].line
            if let last, document.words[index].gap == .space, last.line == line {
                neighbours.add(last.word.letters, word.letters)
            }
            last = (word, line)
        }
        self.neighbours = neighbours
    }

    /// Whether a line stops in the middle of a phrase.
    func isOpen(_ line: LineEnds) -> Bool { line.last?.look.contains(.isOpen) ?? false }

    /// Whether a line can only go on from one above it.
    func startsSmall(_ line: LineEnds) -> Bool {
        line.first.map { $0.look.contains(.startsLower) && !$0.look.contains(.startsItem) } ?? false
    }

    /// Whether a line begins with a bullet or with a short form that begins items.
    func startsItem(_ line: LineEnds) -> Bool { line.first?.look.contains(.startsItem) ?? false }

    /// Whether the next line's first word would have had room at the end of a line of a column.
    func hadRoom(_ line: LineEnds, for next: LineEnds, in width: Int) -> Bool {
        let space = line.last?.look.contains(.endsWithSlash) == true ? 0 : PrintedWidth.space
        return Double(line.width + space + next.firstWidth) <= Double(width) * (1 - tolerance)
    }

    /// Whether a line is wider than a column.
    func overflows(_ line: LineEnds, _ width: Int) -> Bool { Double(line.width) > Double(width) * (1 + tolerance) }

    /// Whether the words at the meeting of two lines stand side by side within a line of the document.
    func isKnown(_ line: LineEnds, _ next: LineEnds) -> Bool {
        guard let last = line.last, let first = next.first else { return false }
        return neighbours.count(last.letters, first.letters) > 0
    }

    /// What it costs to part two words of one line: more where they stand side by side elsewhere, too.
    func cutCost(_ line: LineEnds, _ next: LineEnds) -> Double {
        guard let last = line.last, let first = next.first else { return 0 }
        return neighbours.count(last.letters, first.letters) > 1 ? 1 : 0
    }

    /// How well a line goes on in another of the same column.
    func goesOn(_ line: LineEnds, _ next: LineEnds, in width: Int) -> Double {
        let room = hadRoom(line, for: next, in: width)
        let isKnown = isKnown(line, next)
        let known: Double = isKnown ? 1.5 : 0
        if startsSmall(next) {
            // "delle" and "di" don't follow each other, though both could go on; nor does a word follow itself.
            if !isKnown, isJoining(line.last), isJoining(next.first) { return room ? -2 : 0 }
            if line.last?.spelling == next.first?.spelling { return -2 }
            return (room ? -2 : 2) + known
        }
        if isOpen(line) { return (startsItem(next) ? -2 : room ? -3 : 0.2) + known }
        return (room ? -0.4 : -0.3) + known
    }

    private func isJoining(_ word: LineWord?) -> Bool { word?.look.contains(.isJoining) ?? false }

    /// How well a line begins a cell.
    func begins(_ line: LineEnds) -> Double { startsSmall(line) ? -3 : 0 }

    /// How well a line ends a cell.
    func ends(_ line: LineEnds) -> Double { isOpen(line) ? -3 : 0 }

    /// How many lines were broken in the width of an inner column, though the next word would have had room in the
    /// cell's.
    func breaks(_ lines: some Collection<ValueLine>, narrow: Int, wide: Int) -> Int {
        zip(lines, lines.dropFirst()).count { line, next in
            next.opening == .line && line.width <= narrow && startsSmall(next.ends)
                && hadRoom(line.ends, for: next.ends, in: wide)
        }
    }
}
