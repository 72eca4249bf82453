internal import Model

/// Ends a scheda's last value at the heading of what follows, in a text whose forms have no blank line inside a value.
///
/// There a blank line ends each value, the last one, too; a short line that opens a text stands below it.
struct UnbrokenValues {
    /// So few values of two lines or more show no habit, and so many of them, one in so many, may hold a blank line.
    private static let fewest = 6
    private static let broken = 20
    /// How many lines below a heading a scheda begins, which may have a heading of its own.
    private static let reach = 3

    private let document: Document
    private let index: LineIndex
    private let judge: HeadingJudge
    private let openings: ValueOpenings
    /// Whether values have no blank lines inside: many of them with two lines or more, or of any length.
    private let isHabit: Bool
    private let seemsHabit: Bool
    /// The most lines from one word of a scheda to the next.
    private var widest = 0

    init(
        document: Document, index: LineIndex, judge: HeadingJudge, openings: ValueOpenings, drafts: [SchedaDraft]
    ) {
        self.openings = openings
        self.document = document
        self.index = index
        self.judge = judge
        func isBroken(_ value: [Int]) -> Bool {
            // What ends a value in capitals is the form's next section.
            let start = value.indices.dropFirst().first { document.words[value[$0]].gap == .paragraph }
            return start.map { !value[$0...].allSatisfy(document.isCapital) } ?? false
        }
        var values = (all: 0, long: 0)
        var broken = 0
        for draft in drafts {
            let last = draft.lastPart
            let words = draft.parts.indices.filter { $0 != last }.flatMap { draft.parts[$0].words }.sorted()
            for (word, next) in zip(words, words.dropFirst()) {
                widest = max(widest, document.words[next].line - document.words[word].line)
            }
            for (part, field) in draft.parts.enumerated()
            where part != last && field.occurrence != nil && !field.valueWords.isEmpty
                && document.isInFlow(field.valueWords)
            {
                values.all += 1
                // One line has no place for a blank one.
                if field.valueWords.dropFirst().contains(where: { document.words[$0].gap >= .line }) {
                    values.long += 1
                }
                if isBroken(field.valueWords) { broken += 1 }
            }
        }
        seemsHabit = values.all >= Self.fewest && broken * Self.broken <= values.all
        isHabit = seemsHabit && values.long >= Self.fewest
    }

    /// Drops from a scheda's last value what stands below the first blank line, where a heading opens it.
    ///
    /// - Parameter next: the first word of the next scheda.
    func without(_ words: [Int], next: Int?) -> [Int] {
        guard seemsHabit, document.isInFlow(words),
            let start = words.indices.dropFirst().first(where: { document.words[words[$0]].gap >= .paragraph }),
            // Short values show little, but a gap that is wider than all within schede ends one.
            isHabit || document.words[words[start]].line - document.words[words[start - 1]].line > widest
        else { return words }
        let line = index.lineOfWord[words[start]]
        guard index.lines[line].words.first == words[start], let end = words.last,
            index.lineOfWord[end] > line
                ? opens(line) && !isList(line + 1) || isNumber(line) && judge.mayHead(line + 1)
                : leads(line, to: next, after: words[start - 1])
        else { return words }
        return Array(words[..<start])
    }

    /// Whether a line alone leads to the next scheda: it stands directly above it, or below a wider gap than any within
    /// schede, and no page's edge is between it and the value.
    private func leads(_ line: Int, to next: Int?, after word: Int) -> Bool {
        guard let next, let first = index.lines[line].words.first, first == word + 1,
            document.words[first].gap == .paragraph, opens(line)
        else { return false }
        let below = line + 1 < index.lines.count ? index.lines[line + 1].number - index.lines[line].number : 0
        return (1...Self.reach).contains(index.lineOfWord[next] - line)
            && (below == 1 || index.lines[line].number - document.words[word].line > widest)
    }

    /// A title, and no item of a list: it ends its line, and tells no figures.
    private func opens(_ line: Int) -> Bool {
        guard judge.mayHead(line), isCapitalized(line), !GlyphBullets.isBullet(judge.texts(line)[0]),
            !openings.tellsFigures(judge.texts(line))
        else { return false }
        // Only a chapter with its number goes on in small letters, none that a list begins with.
        let isChapter = judge.number(line).map { $0.parts != [1] } ?? (judge.level(line) != nil)
        return isChapter || line + 1 >= index.lines.count || isCapitalized(line + 1)
    }

    private func isCapitalized(_ line: Int) -> Bool {
        judge.texts(line).first { $0.contains(where: \.isLetter) }.map(LetterFold.startsUpper) == true
    }

    /// Whether a line begins as an item or tells figures, as lines below a heading inside a value do.
    private func isList(_ line: Int) -> Bool {
        guard let first = judge.texts(line).first else { return false }
        return openings.tellsFigures(judge.texts(line)) || GlyphBullets.isBullet(first)
            || !(first.contains(where: \.isLetter)) || first.first?.isNumber == true
    }

    /// The number of a page that nothing else has told.
    private func isNumber(_ line: Int) -> Bool {
        judge.texts(line).count == 1 && judge.texts(line)[0].allSatisfy(\.isNumber)
    }
}
