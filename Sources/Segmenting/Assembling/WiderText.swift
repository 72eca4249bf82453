internal import Model

/// Ends a scheda's last value where text begins that is set wider than all of its values: it stands in no column.
///
/// That tells only where lines were broken because they were full: a text may as well hold a paragraph a line.
struct WiderText {
    /// How many lines of the values must be full.
    private static let fewestFull = 4
    /// The share of the broken lines that must be.
    private static let leastFull = 0.7
    /// How full a full line is at least, and how much wider text outside is, in widths of the values.
    private static let full = 0.8
    private static let wider = 1.2
    /// The most words of a heading above such text.
    private static let longestHeading = 10

    let document: Document
    let index: LineIndex

    /// Drops from a scheda's last value the wider text, with its heading.
    func without(_ words: [Int], in draft: SchedaDraft) -> [Int] {
        guard let first = words.first, let last = words.last, case .text = document.words[first].place,
            let width = width(of: draft, but: words)
        else { return words }
        let (from, to) = (index.lineOfWord[first], index.lineOfWord[last])
        guard from >= 0, to > from else { return words }
        // No value stands below what is wider: the first such line tells.
        guard let wide = (from + 1...to).first(where: { isWide($0, width) }),
            let start = start(of: wide, after: from)
        else { return words }
        return words.prefix { $0 < index.lines[start].words[0] }
    }

    /// How wide the broken lines of a scheda's values are, those of one not counted; `nil` where they are not full.
    private func width(of draft: SchedaDraft, but value: [Int]) -> Int? {
        let own = Set(value)
        var widths: [Int] = []
        var widest = 0
        for part in draft.parts {
            let words = part.valueWords.filter { !own.contains($0) && document.words[$0].cell == nil }
            for line in Set(words.map { index.lineOfWord[$0] }).sorted() where line >= 0 {
                widest = max(widest, printed(index.lines[line].words))
                if isBroken(line) { widths.append(printed(index.lines[line].words)) }
            }
        }
        let full = widths.count { Double($0) >= Self.full * Double(widest) }
        return full >= Self.fewestFull && Double(full) >= Self.leastFull * Double(widths.count) ? widest : nil
    }

    private func isBroken(_ line: Int) -> Bool { line + 1 < index.lines.count && index.lines[line + 1].gap == .line }

    private func isWide(_ line: Int, _ width: Int) -> Bool {
        isBroken(line) && !index.lines[line].isRow
            && Double(printed(index.lines[line].words)) >= Self.wider * Double(width)
    }

    /// The line that begins the paragraph of a wide line, or the heading on the line above it; `nil` where the value
    /// may go on up to there.
    private func start(of wide: Int, after first: Int) -> Int? {
        guard wide > first else { return nil }
        if index.lines[wide].gap >= .paragraph { return endsSentence(wide - 1) ? wide : nil }
        let heading = wide - 1
        let words = index.lines[heading].words
        guard heading > first, index.lines[heading].gap >= .paragraph, words.count <= Self.longestHeading,
            !endsSentence(heading), LetterFold.startsUpper(document.words[words[0]].text),
            LetterFold.startsUpper(document.words[index.lines[wide].words[0]].text)
        else { return nil }
        return heading
    }

    private func endsSentence(_ line: Int) -> Bool {
        index.lines[line].words.last.map { document.words[$0].endsSentence } ?? false
    }

    private func printed(_ words: [Int]) -> Int {
        words.reduce(-PrintedWidth.space) { $0 + PrintedWidth.space + PrintedWidth.of(document.words[$1].text) }
    }
}
