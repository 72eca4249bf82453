internal import Model

/// What tells whether a line goes on in another: its first and its last word, and how wide it is.
struct LineEnds {
    var first: LineWord?
    var last: LineWord?
    /// In the unit of ``PrintedWidth``.
    var width: Int

    init(_ looks: ArraySlice<LineWord>) {
        first = looks.first
        last = looks.last
        width = looks.reduce(0) { $0 + Int($1.width) } + PrintedWidth.space * max(0, looks.count - 1)
    }

    /// How far the line's first word, up to a place where it may be broken, reaches.
    var firstWidth: Int { Int(first?.firstWidth ?? 0) }
}

/// A printed line of a value, in a text whose columns are not known.
struct ValueLine {
    /// What stands between a line and the line before it.
    enum Opening { case line, block, page }

    /// Indices of the document's words, ascending.
    let words: ArraySlice<Int>
    private let looks: ArraySlice<LineWord>
    let ends: LineEnds
    let opening: Opening

    init(words: ArraySlice<Int>, looks: ArraySlice<LineWord>, opening: Opening) {
        self.words = words
        self.looks = looks
        self.opening = opening
        ends = LineEnds(looks)
    }

    var first: LineWord? { ends.first }
    var last: LineWord? { ends.last }
    var width: Int { ends.width }

    /// The ends of both parts of a line that is parted before a word, counted from its first.
    func ends(partedBefore word: Int) -> (LineEnds, LineEnds) {
        let look = looks.startIndex + word
        return (LineEnds(looks[..<look]), LineEnds(looks[look...]))
    }

    /// The line as two, parted before a word, counted from its first.
    func parted(before word: Int) -> (ValueLine, ValueLine) {
        let place = words.startIndex + word
        let look = looks.startIndex + word
        return (
            ValueLine(words: words[..<place], looks: looks[..<look], opening: opening),
            ValueLine(words: words[place...], looks: looks[look...], opening: .line)
        )
    }

    /// Whether the line is the head of a column: capitals alone.
    var isHead: Bool { Self.areHeads([self]) }

    /// Whether lines beside each other are heads of columns: capitals alone, but for a few letters.
    static func areHeads(_ lines: [ValueLine]) -> Bool {
        var letters = 0
        for line in lines {
            for look in line.looks {
                if look.look.contains(.hasSmallLetter) { return false }
                letters += Int(look.capitals)
            }
        }
        return letters >= 5
    }
}

extension Document {
    /// The printed lines of a value; `nil` where the reader knows its columns or it is no text.
    ///
    /// - Parameter inColumns: the sides of a form laid out with spaces may be known.
    func lines(of value: [Int], _ known: LineWords, inColumns: Bool = false) -> [ValueLine]? {
        guard
            value.allSatisfy({ index in
                guard case .text = words[index].place else { return false }
                let cell = words[index].cell
                return (cell == nil || inColumns && cell?.row ?? 0 < 0) && words[index].innerCell == nil
            })
        else { return nil }
        let looks = value.map { known[$0] }
        var lines: [ValueLine] = []
        var start = 0
        for position in value.indices {
            let next = position + 1
            if next < value.count, words[value[next]].line == words[value[position]].line { continue }
            let opening = start == 0 ? ValueLine.Opening.block : opening(of: value[start], after: value[start - 1])
            lines.append(ValueLine(words: value[start..<next], looks: looks[start..<next], opening: opening))
            start = next
        }
        return lines
    }

    private func opening(of word: Int, after last: Int) -> ValueLine.Opening {
        let skipped = words[(last + 1)..<word]
        if words[word].gap == .page || skipped.contains(where: { $0.traits.contains(.furniture) }) { return .page }
        return !skipped.isEmpty || words[word].gap >= .paragraph ? .block : .line
    }
}
