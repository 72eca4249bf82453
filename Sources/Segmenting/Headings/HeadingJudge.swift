internal import Model
internal import Rulebook

/// Tells whether a line looks like a heading, and how deep it stands.
///
/// Only looks count: numbers, capitals, type, length. Words are never compared.
struct HeadingJudge {
    let document: Document
    let index: LineIndex
    /// Headings of the templates' own forms, above the schede: `Obiettivo {numero} {titolo}`.
    let parents: HeadMatcher
    /// The longest heading, in words.
    private let longest = 28

    /// The depth of the heading that begins with a line, 1 the outermost; `nil` for a line that is none.
    func level(_ line: Int) -> Int? {
        let words = texts(line)
        guard let first = words.first, words.count <= longest, !isContentsEntry(words) else { return nil }
        if isMarked(line) { return 5 }
        // In a table's row only the form's own headings count: cells begin with numbers and capitals, too.
        if index.lines[line].isRow { return parents.match(words) != nil ? HeadingStack.parentLevel : nil }
        if let depth = numberDepth(first), words.count > 1, startsTitle(words.dropFirst()) {
            return depth > 1 ? depth : (standsAlone(line) && !endsSentence(words) ? 1 : nil)
        }
        if isParent(words) { return HeadingStack.parentLevel }
        if isCoded(words) { return 7 }
        if isCapitals(words), index.lines[line].gap >= .paragraph { return 4 }
        return nil
    }

    /// Whether a line goes on with the heading of the line above, as the medium marks them.
    func goesOn(_ line: Int) -> Bool {
        line > 0 && index.lines[line].gap == .line && isMarked(line) && isMarked(line - 1)
    }

    private func isMarked(_ line: Int) -> Bool {
        index.lines[line].words.first.map { document.words[$0].traits.contains(.heading) } ?? false
    }

    /// `Obiettivo 7 Lavorare in rete`, also with its chapter before it: `Area anziani / Obiettivo 7 …`.
    private func isParent(_ words: [String]) -> Bool {
        if parents.match(words) != nil { return true }
        return words.indices.dropLast().contains { index in
            (words[index] == "/" || GlyphWords.isDash(words[index]))
                && parents.match(Array(words[(index + 1)...])) != nil
        }
    }

    func texts(_ line: Int) -> [String] { index.lines[line].words.map { document.words[$0].text } }

    /// The number that a line begins with where it reads as a heading: `5.2` before a title.
    func number(_ line: Int) -> HeadingNumber? {
        let words = texts(line)
        guard !index.lines[line].isRow, words.count > 1, words.count <= longest, !isContentsEntry(words),
            !GlyphWords.beginsWithDash(words[1]), let number = HeadingNumber(words[0]), startsTitle(words.dropFirst()),
            !";:,".contains(words.last?.last ?? " ")
        else { return nil }
        return number
    }

    /// Whether a line reads as `A – Strategie …`, after a blank line.
    func isCodedHeading(_ line: Int) -> Bool {
        !index.lines[line].isRow && index.lines[line].gap >= .paragraph && isCoded(texts(line))
    }

    /// How many numbers `5.2.1` has; `nil` for anything else.
    private func numberDepth(_ word: String) -> Int? { HeadingNumber(word)?.parts.count }

    private func startsTitle(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first(where: { !LetterFold.letters(of: $0).isEmpty }) else { return false }
        return LetterFold.startsUpper(first)
    }

    /// `A – Strategie`, `3 - Ricomposizione`.
    private func isCoded(_ words: [String]) -> Bool {
        guard words.count >= 3, GlyphWords.beginsWithDash(words[1]), words[0].count <= 2 else { return false }
        let letters = LetterFold.letters(of: words[0])
        let isCode =
            letters.allSatisfy { (0x30...0x39).contains($0) }
            || (letters.count == 1 && LetterFold.startsUpper(words[0]))
        return !letters.isEmpty && isCode && startsTitle(words.dropFirst(GlyphWords.isDash(words[1]) ? 2 : 1))
    }

    private func isCapitals(_ words: [String]) -> Bool {
        let lettered = words.filter { $0.contains(where: \.isLetter) }
        return lettered.count >= 2 && lettered.allSatisfy { LetterFold.isUpper($0) || $0.count <= 2 }
    }

    /// A line of a table of contents: dots or a tab before a page number.
    private func isContentsEntry(_ words: [String]) -> Bool {
        guard words.count >= 2, let last = words.last, last.allSatisfy(\.isWholeNumber) else {
            return words.contains { $0.count >= 4 && $0.allSatisfy { $0 == "." || $0 == "…" } }
        }
        let before = words[words.count - 2]
        return before.hasSuffix("..") || before.allSatisfy { $0 == "." || $0 == "…" }
    }

    private func standsAlone(_ line: Int) -> Bool {
        index.lines[line].gap >= .paragraph
            && (line + 1 >= index.lines.count || index.lines[line + 1].gap >= .paragraph)
    }

    private func endsSentence(_ words: [String]) -> Bool {
        guard let last = words.last?.last else { return false }
        return ".;:,".contains(last)
    }
}
