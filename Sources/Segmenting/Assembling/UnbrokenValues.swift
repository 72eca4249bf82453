internal import Model

/// Ends a scheda's last value at the heading of what follows, in a text whose forms have no blank line inside a value.
///
/// There a blank line ends each value, the last one, too; a short line that opens a text stands below it.
struct UnbrokenValues {
    /// So few values show no habit, and so many of them, one in so many, may hold a blank line.
    private static let fewest = 6
    private static let broken = 20

    private let document: Document
    private let index: LineIndex
    private let judge: HeadingJudge
    /// Whether values have no blank lines inside.
    private let isHabit: Bool

    init(document: Document, index: LineIndex, judge: HeadingJudge, drafts: [SchedaDraft]) {
        self.document = document
        self.index = index
        self.judge = judge
        func isBroken(_ value: [Int]) -> Bool {
            // What ends a value in capitals is the form's next section.
            let start = value.indices.dropFirst().first { document.words[value[$0]].gap == .paragraph }
            return start.map { !value[$0...].allSatisfy(document.isCapital) } ?? false
        }
        var values = 0
        var broken = 0
        for draft in drafts {
            let last = draft.lastPart
            for (part, field) in draft.parts.enumerated()
            where part != last && field.occurrence != nil && !field.valueWords.isEmpty
                && document.isInFlow(field.valueWords)
            {
                values += 1
                if isBroken(field.valueWords) { broken += 1 }
            }
        }
        isHabit = values >= Self.fewest && broken * Self.broken <= values
    }

    /// Drops from a scheda's last value what stands below the first blank line, where a heading opens it.
    func without(_ words: [Int]) -> [Int] {
        guard isHabit, document.isInFlow(words),
            let start = words.indices.dropFirst().first(where: { document.words[words[$0]].gap >= .paragraph })
        else { return words }
        let line = index.lineOfWord[words[start]]
        guard index.lines[line].words.first == words[start], opens(line) || isNumber(line), words.count > start + 1,
            let end = words.last, index.lineOfWord[end] > line, !isList(line + 1) || isNumber(line)
        else { return words }
        return Array(words[..<start])
    }

    /// A title, and no item of a list.
    private func opens(_ line: Int) -> Bool {
        guard judge.mayHead(line), let first = judge.texts(line).first(where: { $0.contains(where: \.isLetter) })
        else { return false }
        return LetterFold.startsUpper(first) && !GlyphBullets.isBullet(judge.texts(line)[0])
    }

    /// Whether a line begins as an item or a figure, as they stand below a heading inside a value.
    private func isList(_ line: Int) -> Bool {
        guard let first = judge.texts(line).first else { return false }
        return GlyphBullets.isBullet(first) || !(first.contains(where: \.isLetter)) || first.first?.isNumber == true
    }

    /// The number of a page that nothing else has told.
    private func isNumber(_ line: Int) -> Bool {
        judge.texts(line).count == 1 && judge.texts(line)[0].allSatisfy(\.isNumber)
    }
}
