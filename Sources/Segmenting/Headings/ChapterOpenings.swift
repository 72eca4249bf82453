internal import Model
internal import Rulebook

/// Ends a scheda's last value before the heading of the chapter that follows.
///
/// Such a heading stands alone between blank lines and opens prose. That is not enough, for a value may hold headings
/// of its own: a line counts where it looks as the headings before the schede do and comes later in their count, or
/// where it names itself a chapter.
struct ChapterOpenings {
    private let document: Document
    private let index: LineIndex
    private let judge: HeadingJudge
    private let reader: ChapterMarks
    /// The headings outside the schede, with their line.
    private var known: [(line: Int, mark: ChapterMark)] = []
    /// How many headings without a number open prose before the first scheda, by their look.
    private var openings: [ChapterMark.Look: Int] = [:]
    /// The looks of the headings that lead to a scheda.
    private var leads: Set<ChapterMark.Look> = []
    /// Lines without a number that come again from the first scheda on: headings of the form, or of its values.
    private var repeated: Set<[UInt8]> = []
    /// The fewest words of a paragraph that a heading opens, and where only capitals or nothing marks the heading.
    private let leastProse = (marked: 5, plain: 12)
    /// The fewest paragraphs below a heading that nothing marks.
    private let leastParagraphs = 2

    init(
        document: Document, index: LineIndex, judge: HeadingJudge, language: LanguageVocabulary, drafts: [SchedaDraft]
    ) {
        self.document = document
        self.index = index
        self.judge = judge
        reader = ChapterMarks(language)
        let starts = drafts.compactMap { $0.firstWord.map { index.lineOfWord[$0] } }
        let insides = drafts.compactMap { draft -> ClosedRange<Int>? in
            guard let first = draft.firstWord, let last = draft.lastLabelWord, first <= last else { return nil }
            return index.lineOfWord[first]...index.lineOfWord[last]
        }
        guard let first = starts.min() else { return }
        var inside = insides[...]
        var seen: Set<[UInt8]> = []
        for line in index.lines.indices {
            if line > first, standsAlone(line), !seen.insert(letters(line)).inserted { repeated.insert(letters(line)) }
            while let range = inside.first, range.upperBound < line { inside.removeFirst() }
            guard inside.first?.contains(line) != true, standsAlone(line) else { continue }
            for mark in reader.marks(of: judge.texts(line)) {
                if mark.number != nil {
                    known.append((line, mark))
                } else if line < first {
                    if opensProse(line, least: leastProse.plain) { openings[mark.look, default: 0] += 1 }
                    if starts.contains(line + 1) { leads.insert(mark.look) }
                }
            }
        }
    }

    /// Drops from a scheda's last value the chapter that follows.
    ///
    /// - Parameter start: the first line of the scheda.
    func withoutChapter(_ words: [Int], ofSchedaFrom start: Int) -> [Int] {
        guard let first = words.first, let last = words.last else { return words }
        let (from, to) = (index.lineOfWord[first], index.lineOfWord[last])
        guard from >= 0, to > from + 1 else { return words }
        var counted: [ChapterMark] = []
        for line in (from + 1)..<to where !index.lines[line].isRow {
            let marks = reader.marks(of: judge.texts(line))
            if standsAlone(line),
                marks.contains(where: { opensChapter($0, line, to: to, start: start, counted: counted) })
            {
                return Array(words.prefix { $0 < index.lines[line].words[0] })
            }
            counted += marks.filter { $0.number != nil }
        }
        return words
    }

    private func opensChapter(
        _ mark: ChapterMark, _ line: Int, to end: Int, start: Int, counted: [ChapterMark]
    ) -> Bool {
        guard let number = mark.number else {
            if mark.look.isNamed { return opensProse(named: line, to: end) }
            guard openings[mark.look, default: 0] > 0, opensProse(line, least: leastProse.plain),
                !repeated.contains(letters(line))
            else { return false }
            // Nothing but its place tells a plain heading from a line of the value.
            return mark.look == .capitals
                || (known.isEmpty && leads.contains(.plain) && paragraphs(line + 1...end) >= leastParagraphs)
        }
        // A list of the value that counts on.
        if counted.contains(where: { $0.look == mark.look && $0.number.map(number.continues) == true }) { return false }
        let above = known.last { $0.line < start && $0.mark.look == mark.look }?.mark.number
        guard above.map(number.canComeLater) ?? mark.look.isNamed else { return false }
        return mark.look.isNamed ? opensProse(named: line, to: end) : opensProse(line, least: leastProse.marked)
    }

    /// The same where the title may stand below the line that names the part: `PARTE TERZA`.
    private func opensProse(named line: Int, to end: Int) -> Bool {
        opensProse(line, least: leastProse.marked)
            || (line + 1 < end && standsAlone(line + 1) && opensProse(line + 1, least: leastProse.marked))
    }

    /// Whether a line is a paragraph of its own, and no sentence.
    private func standsAlone(_ line: Int) -> Bool {
        guard judge.standsAlone(line), !index.lines[line].isRow,
            let last = judge.texts(line).last?.last
        else { return false }
        return !".;:,".contains(last)
    }

    /// Whether the paragraph below a line is a sentence or more.
    private func opensProse(_ line: Int, least: Int) -> Bool {
        guard line + 1 < index.lines.count, !index.lines[line + 1].isRow else { return false }
        var words: [Int] = []
        for next in (line + 1)..<index.lines.count {
            if next > line + 1, index.lines[next].gap > .line { break }
            words += index.lines[next].words
        }
        guard words.count >= least, let first = words.first.map({ document.words[$0].text }),
            let last = words.last.map({ document.words[$0].text })
        else { return false }
        return last.hasSuffix(".") && LetterFold.startsUpper(first) && !GlyphBullets.isItemNumber(first)
    }

    private func letters(_ line: Int) -> [UInt8] { LetterFold.letters(of: judge.texts(line)) }

    private func paragraphs(_ lines: ClosedRange<Int>) -> Int {
        lines.count { index.lines[$0].gap >= .paragraph }
    }
}
