internal import Model
internal import Rulebook

/// Ends each scheda: what its last value holds beyond the scheda's end is cut off.
struct SchedaEnds {
    private let document: Document
    private let index: LineIndex
    private let judge: HeadingJudge
    private let book: LabelBook
    private let alignment: Alignment
    private let cutter: TailCutter
    private let language: LanguageVocabulary
    private let openings: ValueOpenings
    /// A next scheda that begins this many lines below or more has its headings outside the value.
    private let reach = 12

    init(
        document: Document, index: LineIndex, judge: HeadingJudge, book: LabelBook, alignment: Alignment,
        language: LanguageVocabulary, openings: ValueOpenings
    ) {
        self.document = document
        self.index = index
        self.judge = judge
        self.book = book
        self.alignment = alignment
        self.language = language
        self.openings = openings
        let titles = Set(language.contentsTitles.map(LetterFold.letters))
        cutter = TailCutter(
            document: document, index: index, judge: judge,
            contents: ContentsTable(document, index: index, titles: titles))
    }

    /// Cuts the last values; returns the headings that they had swallowed.
    func cut(_ drafts: inout [SchedaDraft]) -> [[Int]] {
        let chapters = ChapterNumbers(judge: judge, index: index, drafts: drafts)
        dropHeaders(&drafts)
        let chapterOpenings = ChapterOpenings(
            document: document, index: index, judge: judge, language: language, drafts: drafts)
        let unbroken = UnbrokenValues(
            document: document, index: index, judge: judge, openings: openings, drafts: drafts)
        let bounds = FormBounds(document: document, index: index)
        var headings: [[Int]] = []
        var coded = false
        for current in drafts.indices {
            guard let last = drafts[current].lastPart else { continue }
            let column = drafts[current].parts[last].occurrence.map { alignment.occurrences[$0].column } ?? -1
            var value = withoutLeftColumn(drafts[current].parts[last].valueWords, column)
            value = TextOverColumns(document: document).without(value, label: drafts[current].parts[last].labelWords)
            value = withoutTextBelow(value, label: drafts[current].parts[last].labelWords)
            value = bounds.within(value, of: drafts[current], last: last)
            coded = coded || isUnderCode(drafts[current])
            if column < 0 {
                let start = drafts[current].firstWord.map { index.lineOfWord[$0] } ?? 0
                value = cutter.withoutEpilogue(value, chapter: chapters.chapter(above: start), coded: coded)
                value = chapterOpenings.withoutChapter(value, ofSchedaFrom: start)
                value = WiderText(document: document, index: index).without(value, in: drafts[current])
            }
            let next = current + 1 < drafts.count ? drafts[current + 1].firstWord : nil
            if let next, let end = value.last,
                index.lineOfWord[end] + reach > index.lineOfWord[next]
            {
                let cut = cutter.beforeScheda(value, title: titleLetters(drafts[current + 1]))
                value = cut.value
                headings += cut.headings
                coded = coded || cut.headings.contains { judge.isCodedHeading(index.lineOfWord[$0[0]]) }
            }
            let ended = unbroken.without(value, next: next)
            if ended.count < value.count {
                let key = drafts[current].parts[last].key
                drafts[current].notes.append(SchedaDraft.Note(code: .ended(at: value[ended.count]), key: key))
            }
            drafts[current].parts[last].valueWords = ended
        }
        return headings + areaRows(&drafts)
    }

    /// Takes the rows that name a scheda's area above its first one out of the scheda before.
    private func areaRows(_ drafts: inout [SchedaDraft]) -> [[Int]] {
        var rows: [[Int]] = []
        for current in drafts.indices {
            guard let first = drafts[current].firstWord, let cell = document.words[first].cell, cell.row > 0,
                let start = document.words[..<first].lastIndex(where: { $0.gap == .row }),
                let above = document.words[start].cell, above.row == cell.row - 1, above.columns > 1, above.column == 0,
                judge.nameArea(Array(start..<first))
            else {
                // A form that does not begin with such a row may end with it.
                if current == 0 { return [] }
                continue
            }
            if current > 0 { drafts[current - 1].drop(from: start) }
            rows.append(Array(start..<first))
        }
        return rows
    }

    /// Drops from each scheda the header of the next one's table, and of its own where text stands above that.
    private func dropHeaders(_ drafts: inout [SchedaDraft]) {
        let headers = HeaderRows(document: document, index: index, drafts: drafts)
        for current in drafts.indices {
            guard let words = headers.words(in: drafts[current]) else { continue }
            for part in drafts[current].parts.indices {
                drafts[current].parts[part].valueWords.removeAll(where: words.contains)
            }
            drafts[current].residue.removeAll(where: words.contains)
            drafts[current].heads += words
        }
        for current in drafts.indices.dropFirst() {
            guard let start = headers.start(above: drafts[current], below: drafts[current - 1]) else { continue }
            drafts[current - 1].drop(from: start)
        }
    }

    /// Beside a table's columns, text on the left is the next thing.
    private func withoutLeftColumn(_ words: [Int], _ column: Int) -> [Int] {
        var value = words
        while column >= 0, let word = value.last, let cell = document.words[word].cell, cell.row < 0,
            cell.column <= column
        { value.removeLast() }
        return value
    }

    /// A value that fills a box of its own ends with the box: the text below it is the next thing.
    private func withoutTextBelow(_ words: [Int], label: [Int]) -> [Int] {
        guard let first = words.first else { return words }
        // A table of one column leaves nothing but the starts of its rows.
        if document.words[first].gap == .row, document.words[first].cell == nil {
            let end = words.dropFirst().firstIndex { document.words[$0].gap == .row }
            guard let end, words[end...].allSatisfy({ document.words[$0].cell == nil }) else { return words }
            return Array(words[..<end])
        }
        if let end = belowTable(words, label: label) { return Array(words[..<end]) }
        func isInBox(_ word: Int) -> Bool {
            document.words[word].cell.map { $0.row >= 0 && $0.columns == 1 } ?? false
        }
        guard isInBox(first), let last = words.lastIndex(where: isInBox), last + 1 < words.count,
            document.words[words[last + 1]].gap == .paragraph
        else { return words }
        return Array(words[...last])
    }

    /// Where the text below a table begins, behind a value in one of its cells; `nil` where it may be the value's: in a
    /// text lines go on without their cell, and on a page the table above it may have no lines.
    private func belowTable(_ words: [Int], label: [Int]) -> Int? {
        guard let first = words.first.flatMap({ document.words[$0].cell }), first.row >= 0, first.column > 0,
            label.last.flatMap({ document.words[$0].cell })?.row == first.row,
            let last = words.lastIndex(where: { document.words[$0].cell != nil }), last + 1 < words.count,
            document.words[words[last + 1]].gap >= .paragraph
        else { return nil }
        switch (document.words[words[last]].place, document.words[words[last + 1]].place) {
        case (.path, .path): return last + 1
        case (.page(let page, let cell), .page(let below, let text)):
            return page == below && text.top >= cell.bottom ? last + 1 : nil
        default: return document.source.reader == .markup ? last + 1 : nil
        }
    }

    /// Whether a heading with a code stands directly above a scheda.
    private func isUnderCode(_ draft: SchedaDraft) -> Bool {
        guard let word = draft.firstWord else { return false }
        let line = index.lineOfWord[word]
        return line > 0 && (judge.isCodedHeading(line - 1) || (draft.code != nil && judge.isCodedHeading(line)))
    }

    private func titleLetters(_ draft: SchedaDraft) -> [UInt8] {
        let key = book.templates[draft.template].titleKey
        let words = draft.title.isEmpty ? draft.part(key)?.valueWords ?? [] : draft.title
        return LetterFold.letters(of: words.map { document.words[$0].text })
    }
}
