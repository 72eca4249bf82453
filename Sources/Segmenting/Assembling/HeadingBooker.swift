internal import Model

/// Finds the headings outside the schede and books their words.
struct HeadingBooker {
    let document: Document
    let index: LineIndex
    let judge: HeadingJudge
    let composer: ValueComposer

    /// A heading with its first word.
    struct Heading {
        var word: Int
        /// The index behind its last word.
        var end: Int
        /// 1 the outermost.
        var level: Int
        var text: String
        /// Whether it names a policy area and nothing else.
        var namesArea: Bool
    }

    /// The level of a line that is a heading only because a scheda stands below it.
    private let leastLevel = 8
    /// The most words a heading of several lines has before its last line.
    private let longest = 40
    /// The most lines from an area's name to the scheda below it.
    private let farthestArea = 12
    /// The most words of a line that leads to a scheda.
    private let longestLead = 24

    init(document: Document, index: LineIndex, judge: HeadingJudge, composer: ValueComposer) {
        self.document = document
        self.index = index
        self.judge = judge
        self.composer = composer
    }

    /// Books the schede and the headings that their values had swallowed, then the headings that stand outside;
    /// returns all headings in document order.
    func book(cut: [[Int]], of schede: [SchedaDraft], in accounts: inout WordAccounts) -> [Heading] {
        var headings: [Heading] = []
        for words in cut {
            headings.append(
                heading(words, level: judge.level(index.lineOfWord[words[0]]) ?? leastLevel, in: &accounts))
        }
        for scheda in schede { accounts.book(scheda) }
        let heads = Set(schede.compactMap { $0.firstWord.map { index.lineOfWord[$0] } })
        var line = 0
        while line < index.lines.count {
            if accounts.areOutside(index.lines[line].words), let level = level(line, above: heads) {
                let lines = line...lastLine(from: line, accounts)
                headings.append(heading(lines.flatMap { index.lines[$0].words }, level: level, in: &accounts))
                line = lines.upperBound
            }
            line += 1
        }
        return headings.sorted { $0.word < $1.word }
    }

    private func heading(_ words: [Int], level: Int, in accounts: inout WordAccounts) -> Heading {
        accounts.book(words, as: .heading)
        return Heading(
            word: words[0], end: words[words.count - 1] + 1, level: level, text: composer.compose(words).text,
            namesArea: judge.nameArea(words))
    }

    private func level(_ line: Int, above heads: Set<Int>) -> Int? {
        if let level = judge.level(line) {
            guard level == HeadingStack.areaLevel, judge.isPlain(line) else { return level }
            // What names an area far above any scheda tells of the area.
            return (line + 1...line + farthestArea).contains(where: heads.contains) ? level : nil
        }
        return !index.lines[line].isRow && leads(line, to: heads) ? leastLevel : nil
    }

    /// The line with which a heading ends: lines that begin small go on with it, and those that the medium marks.
    private func lastLine(from first: Int, _ accounts: WordAccounts) -> Int {
        var last = first
        var count = index.lines[first].words.count
        while last + 1 < index.lines.count, index.lines[last + 1].gap == .line, count < longest,
            accounts.areOutside(index.lines[last + 1].words),
            judge.goesOn(last + 1)
                || (judge.level(last + 1) == nil
                    && LetterFold.startsLower(document.words[index.lines[last + 1].words[0]].text))
        {
            last += 1
            count += index.lines[last].words.count
        }
        return last
    }

    /// Whether a short line stands directly above a scheda.
    private func leads(_ line: Int, to heads: Set<Int>) -> Bool {
        guard heads.contains(line + 1), index.lines[line].words.count <= longestLead else { return false }
        let words = judge.texts(line)
        guard let last = words.last?.last, let first = words.first(where: { !LetterFold.letters(of: $0).isEmpty })
        else { return false }
        return !".;,:".contains(last) && LetterFold.startsUpper(first)
    }
}
