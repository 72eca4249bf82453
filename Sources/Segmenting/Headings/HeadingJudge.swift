internal import Model
internal import Rulebook

/// Tells whether a line looks like a heading, and how deep it stands.
///
/// Only looks count: numbers, capitals, type, length. Words are never compared.
struct HeadingJudge {
    private let document: Document
    private let spellings: SpellingTable
    private let index: LineIndex
    /// Headings of the templates' own forms, above the schede: `Obiettivo {numero} {titolo}`.
    private let parents: HeadMatcher
    private let areas: AreaHeads
    /// By the numbers of the spellings.
    private let looks: [HeadingWord]
    /// The longest heading, in words.
    private let longest = 28
    /// The longest that no blank line parts from its text.
    private let longestOpening = 10

    init(document: Document, spellings: SpellingTable, index: LineIndex, parents: HeadMatcher, areas: AreaHeads) {
        self.document = document
        self.spellings = spellings
        self.index = index
        self.parents = parents
        self.areas = areas
        looks = spellings.texts.indices.map { spelling in
            HeadingWord(
                spellings.texts[spelling], isUpper: spellings.spellings[spelling].isUpper,
                mayBeginParent: parents.mayBegin(spellings.letters(of: spelling)))
        }
    }

    private func look(_ word: Int) -> HeadingWord { looks[spellings[word]] }

    private func text(_ word: Int) -> String { document.words[word].text }

    /// The depth of the heading that begins with a line, 1 the outermost; `nil` for a line that is none.
    func level(_ line: Int) -> Int? {
        let words = index.lines[line].words
        guard !words.isEmpty, words.count <= longest, !isContentsEntry(words) else { return nil }
        if isMarked(line) { return markedLevel(words) }
        // In a table's row only the form's own headings count: cells begin with numbers and capitals, too.
        if index.lines[line].isRow { return beginsParent(words[...]) ? HeadingStack.parentLevel : nil }
        if isArea(line), ![line - 1, line + 1].contains(where: isArea) { return HeadingStack.areaLevel }
        if let depth = depth(words) { return depth > 1 ? depth : (standsAlone(line) && !endsSentence(words) ? 1 : nil) }
        if isParent(words) { return HeadingStack.parentLevel }
        if isCoded(words) { return 7 }
        if isCapitals(words), index.lines[line].gap >= .paragraph { return HeadingStack.capitalsLevel }
        return nil
    }

    /// The level of a heading that the medium marks; on a page, whose marks tell no levels, that of its number, or of the
    /// form's own headings.
    private func markedLevel(_ words: [Int]) -> Int {
        guard case .page = document.words[words[0]].place else { return HeadingStack.markedLevel }
        return depth(words) ?? (beginsParent(words[...]) ? HeadingStack.parentLevel : HeadingStack.markedLevel)
    }

    /// How many numbers a heading begins with: two in `5.2 Anziani`.
    private func depth(_ words: [Int]) -> Int? {
        guard words.count > 1, startsTitle(words.dropFirst()) else { return nil }
        return HeadingNumber(text(words[0]))?.parts.count
    }

    /// Whether a line names a policy area, after a blank line; several of them are a list.
    private func isArea(_ line: Int) -> Bool {
        index.lines.indices.contains(line) && !index.lines[line].isRow && index.lines[line].gap >= .paragraph
            && !(line > 0 && index.lines[line - 1].words.last.map { text($0).hasSuffix(":") } ?? false)
            && areas.match(texts(line))
    }

    /// Whether nothing but the number that it begins with makes a line a heading.
    func isPlainNumber(_ line: Int) -> Bool { !isMarked(line) && depth(index.lines[line].words) == 1 }

    /// Whether nothing but its words makes a line a heading.
    func isPlain(_ line: Int) -> Bool {
        !isMarked(line) && depth(index.lines[line].words) == nil && !isCapitals(index.lines[line].words)
    }

    /// Whether words that stand apart name a policy area.
    func nameArea(_ words: [Int]) -> Bool { areas.match(words.map(text)) }

    /// Whether words that stand apart name an area, in capitals whichever it is.
    func nameSomeArea(_ words: [Int]) -> Bool {
        nameArea(words) || isCapitals(words) && areas.isLed(words.map(text))
    }

    /// Whether a line goes on with the heading of the line above, as the medium marks them.
    func goesOn(_ line: Int) -> Bool {
        line > 0 && index.lines[line].gap == .line && isMarked(line) && isMarked(line - 1)
    }

    private func isMarked(_ line: Int) -> Bool {
        index.lines[line].words.first.map { document.words[$0].traits.contains(.heading) } ?? false
    }

    /// `Obiettivo 7 Lavorare in rete`, also with its chapter before it: `Area anziani / Obiettivo 7 …`.
    private func isParent(_ words: [Int]) -> Bool {
        // Most lines have no word that could begin one.
        guard words.contains(where: { look($0).contains(.mayBeginParent) }) else { return false }
        if beginsParent(words[...]) { return true }
        return words.indices.dropLast().contains { index in
            (text(words[index]) == "/" || GlyphWords.isDash(text(words[index])))
                && beginsParent(words[(index + 1)...])
        }
    }

    private func beginsParent(_ words: ArraySlice<Int>) -> Bool { parents.match(words.map(text)) != nil }

    func texts(_ line: Int) -> [String] { index.lines[line].words.map { document.words[$0].text } }

    /// The number that a line begins with where it reads as a heading: `5.2` before a title.
    func number(_ line: Int) -> HeadingNumber? {
        let words = index.lines[line].words
        guard !index.lines[line].isRow, words.count > 1, words.count <= longest, !isContentsEntry(words),
            !look(words[1]).contains(.beginsWithDash), let number = HeadingNumber(text(words[0])),
            startsTitle(words.dropFirst()), !";:,".contains(text(words[words.count - 1]).last ?? " ")
        else { return nil }
        return number
    }

    /// Whether a short line opens a block and is no sentence: its text may follow without a blank line.
    func mayHead(_ line: Int) -> Bool {
        let words = index.lines[line].words
        return index.lines[line].gap >= .paragraph && words.count <= longestOpening && !endsSentence(words)
    }

    /// Whether a line reads as `A – Strategie …`, after a blank line.
    func isCodedHeading(_ line: Int) -> Bool {
        !index.lines[line].isRow && index.lines[line].gap >= .paragraph && isCoded(index.lines[line].words)
    }

    private func startsTitle(_ words: ArraySlice<Int>) -> Bool {
        guard let first = words.first(where: { !spellings.letters(of: spellings[$0]).isEmpty }) else { return false }
        return LetterFold.startsUpper(text(first))
    }

    /// `A – Strategie`, `3 - Ricomposizione`.
    private func isCoded(_ words: [Int]) -> Bool {
        guard words.count >= 3, look(words[1]).contains(.beginsWithDash), text(words[0]).count <= 2 else {
            return false
        }
        let letters = spellings.letters(of: spellings[words[0]])
        let isCode =
            letters.allSatisfy { (0x30...0x39).contains($0) }
            || (letters.count == 1 && LetterFold.startsUpper(text(words[0])))
        return !letters.isEmpty && isCode && startsTitle(words.dropFirst(GlyphWords.isDash(text(words[1])) ? 2 : 1))
    }

    private func isCapitals(_ words: [Int]) -> Bool {
        var lettered = 0
        for word in words where look(word).contains(.hasLetter) {
            if !look(word).contains(.passesForCapitals) { return false }
            lettered += 1
        }
        return lettered >= 2
    }

    /// A line of a table of contents: dots or a tab before a page number.
    private func isContentsEntry(_ words: [Int]) -> Bool {
        guard words.count >= 2, let last = words.last, look(last).contains(.isNumber) else {
            return words.contains { look($0).contains(.isLeader) }
        }
        return !look(words[words.count - 2]).isDisjoint(with: [.isDots, .endsWithDots])
    }

    /// Whether a line is a paragraph of its own.
    func standsAlone(_ line: Int) -> Bool {
        index.lines[line].gap >= .paragraph
            && (line + 1 >= index.lines.count || index.lines[line + 1].gap >= .paragraph)
    }

    private func endsSentence(_ words: [Int]) -> Bool {
        guard let last = words.last.map(text)?.last else { return false }
        return ".;:,".contains(last)
    }
}
