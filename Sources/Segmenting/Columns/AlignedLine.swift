internal import Model

/// A line of a value in text that was laid out with spaces, as the parts that blanks set apart.
struct AlignedLine {
    /// Words without two blanks between them, with the offsets at which they begin and end.
    struct Part {
        /// Counted from the line's first word.
        var words: Range<Int>
        var start: Int
        var end: Int
    }

    let line: ValueLine
    private(set) var parts: [Part] = []
    /// The offset at which each of its words begins.
    let starts: [Int]

    init(_ line: ValueLine, _ document: Document) {
        self.line = line
        starts = line.words.map { Self.column(document.words[$0]) }
        for (number, index) in line.words.enumerated() {
            let word = document.words[index]
            let end = starts[number] + word.text.unicodeScalars.count
            if let last = parts.last, word.gap != .wide || starts[number] < last.end + 2 || isMark(last, document) {
                parts[parts.count - 1].words = last.words.lowerBound..<number + 1
                parts[parts.count - 1].end = end
            } else {
                parts.append(Part(words: number..<number + 1, start: starts[number], end: end))
            }
        }
    }

    /// Whether a part is the line's first and but a bullet, a sign, a number or a short form: what follows is its text.
    private func isMark(_ part: Part, _ document: Document) -> Bool {
        guard parts.count == 1, part.words.count == 1 else { return false }
        let text = document.words[line.words[line.words.startIndex]].text
        return GlyphBullets.isItemNumber(text) || text.hasSuffix(".") || !text.contains { $0.isLetter || $0.isNumber }
    }

    private static func column(_ word: Word) -> Int {
        guard case .text(_, let column) = word.place else { return 1 }
        return column
    }
}
