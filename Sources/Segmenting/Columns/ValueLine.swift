internal import Model

/// A printed line of a value, in a text whose columns are not known.
struct ValueLine {
    /// What stands between a line and the line before it.
    enum Opening { case line, block, page }

    /// Indices of the document's words, ascending.
    var words: [Int]
    var texts: [String]
    /// In the unit of ``PrintedWidth``.
    var width: Int
    var opening: Opening

    init(words: [Int], texts: [String], opening: Opening) {
        self.words = words
        self.texts = texts
        self.opening = opening
        width = texts.reduce(0) { $0 + PrintedWidth.of($1) } + PrintedWidth.space * max(0, texts.count - 1)
    }

    /// The part of the line from one word to another.
    func part(_ range: Range<Int>) -> ValueLine {
        ValueLine(
            words: Array(words[range]), texts: Array(texts[range]),
            opening: range.lowerBound == 0 ? opening : .line)
    }

    /// How far the line's first word, up to a place where it may be broken, reaches.
    var firstWidth: Int {
        guard let first = texts.first else { return 0 }
        guard let slash = first.dropLast().firstIndex(of: "/") else { return PrintedWidth.of(first) }
        return PrintedWidth.of(first[...slash])
    }

    /// Whether the line is the head of a column: capitals alone.
    var isHead: Bool {
        var letters = 0
        for text in texts {
            if text.unicodeScalars.contains(where: \.properties.isLowercase) { return false }
            letters += text.unicodeScalars.count(where: \.properties.isUppercase)
        }
        return letters >= 5
    }
}

extension Document {
    /// The printed lines of a value; `nil` where the reader knows its columns or it is no text.
    func lines(of value: [Int]) -> [ValueLine]? {
        var lines: [ValueLine] = []
        var start = 0
        for position in value.indices {
            let word = words[value[position]]
            guard word.cell == nil, word.innerCell == nil, case .text = word.place else { return nil }
            let next = position + 1
            if next < value.count, words[value[next]].line == word.line { continue }
            let run = Array(value[start..<next])
            let opening = start == 0 ? ValueLine.Opening.block : opening(of: value[start], after: value[start - 1])
            lines.append(ValueLine(words: run, texts: run.map { words[$0].text }, opening: opening))
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
