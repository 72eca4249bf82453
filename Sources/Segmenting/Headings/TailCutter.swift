internal import Model

/// Cuts the headings, and what comes after them, off the end of a scheda's last value.
///
/// Where no table says where a value ends, it seems to run on to the next scheda: what ends it is a heading.
struct TailCutter {
    let document: Document
    let index: LineIndex
    let judge: HeadingJudge
    let contents: ContentsTable

    /// Splits a value that is followed by another scheda: the value, and the lines of the headings before that scheda.
    ///
    /// - Parameter title: the next scheda's title, folded: a heading above it often repeats it.
    func beforeScheda(_ words: [Int], title: [UInt8]) -> (value: [Int], headings: [[Int]]) {
        var value = words
        var headings: [[Int]] = []
        while let block = lastBlock(value) {
            guard let start = headingStart(block, of: value, title: title) else { break }
            let cut = index.lines[start].words[0]
            guard let at = value.firstIndex(where: { $0 >= cut }) else { break }
            let lines = split(Array(value[at...]))
            // What stands below an area's name may be a sentence.
            headings.insert(
                contentsOf: lines.filter {
                    $0[0] == cut || judge.level(index.lineOfWord[$0[0]]) != nil || !endsSentence($0)
                },
                at: 0)
            value.removeSubrange(at...)
            if start != block.lowerBound { break }
        }
        return (value, headings)
    }

    /// Drops from a value what comes after the scheda's end: a chapter's heading, or prose after a wide gap.
    ///
    /// - Parameters:
    ///   - chapter: the number of the chapter that the scheda stands in.
    ///   - coded: whether the document's schede stand under headings such as `A – Strategie …`.
    func withoutEpilogue(_ words: [Int], chapter: HeadingNumber?, coded: Bool) -> [Int] {
        guard let first = words.first, let last = words.last else { return words }
        let from = index.lineOfWord[first]
        let to = index.lineOfWord[last]
        guard from >= 0, to > from else { return words }
        var counted: [HeadingNumber] = []
        for line in (from + 1)...to where !index.lines[line].isRow {
            let number = judge.number(line)
            if isChapter(line, number, after: chapter, counted: counted) || (coded && judge.isCodedHeading(line))
                || isApart(line)
            {
                return Array(words.prefix { $0 < index.lines[line].words[0] })
            }
            if let number { counted.append(number) }
        }
        return words
    }

    /// Whether a line begins a chapter, whatever scheda it seems to stand in.
    private func isChapter(
        _ line: Int, _ number: HeadingNumber?, after chapter: HeadingNumber?, counted: [HeadingNumber]
    ) -> Bool {
        if contents.holds(judge.texts(line)), index.lines[line].words.count > 1 { return true }
        guard let level = judge.level(line) ?? number.map(\.parts.count) else { return false }
        if level == HeadingStack.markedLevel { return true }
        guard let number, !counted.contains(where: number.continues) else { return false }
        if let chapter { return number.follows(chapter) }
        return number.parts.count > 1 && index.lines[line].gap >= .paragraph && contents.isEmpty
    }

    /// Whether a line stands apart from what is above it: two blank lines or more after a sentence's end, no page
    /// break between, and no item of a list. The lines of markup are no printed ones, and a cell holds no two things.
    private func isApart(_ line: Int) -> Bool {
        guard let first = index.lines[line].words.first, let before = index.lines[line - 1].words.last,
            first == before + 1, index.lines[line].gap == .paragraph,
            index.lines[line].number >= index.lines[line - 1].number + 3, document.source.reader != .markup,
            document.words[first].cell.map({ $0.row < 0 || $0 != document.words[before].cell }) ?? true
        else { return false }
        let text = document.words[first].text
        return document.words[before].text.hasSuffix(".") && LetterFold.startsUpper(text)
            && !GlyphBullets.isBullet(text)
    }

    /// The lines of the last block of a value: back to a blank line or a row's start.
    private func lastBlock(_ value: [Int]) -> ClosedRange<Int>? {
        guard let last = value.last else { return nil }
        let end = index.lineOfWord[last]
        guard end >= 0 else { return nil }
        var start = end
        while start > 0, index.lines[start].gap == .line, index.lines[start - 1].words.last ?? -1 >= value[0] {
            start -= 1
        }
        return start...end
    }

    /// The first line of a block from which on it reads as headings, that of an area above them first.
    private func headingStart(_ block: ClosedRange<Int>, of value: [Int], title: [UInt8]) -> Int? {
        let area = block.first { block.upperBound - $0 < 4 && isAreaBelow($0, value) }
        guard let start = plainStart(block, of: value, title: title) else { return area }
        return min(area ?? start, start)
    }

    /// The first line of a block from which on it reads as headings by their looks, or repeats a title.
    private func plainStart(_ block: ClosedRange<Int>, of value: [Int], title: [UInt8]) -> Int? {
        // A line that begins with the label holds its value, whatever that looks like.
        let lines = block.filter { block.upperBound - $0 < 3 && index.lines[$0].words[0] >= value[0] }
        for line in lines {
            guard let level = judge.level(line), !isItem(line, of: value) else { continue }
            if level != HeadingStack.capitalsLevel { return line }
            // Capitals alone are no heading where nothing would be left of the value.
            if line == block.lowerBound, index.lines[line].words[0] > value[0] { return line }
        }
        return lines.first { !index.lines[$0].isRow && repeats(title, lines: $0...block.upperBound) }
    }

    /// Whether a line names a policy area below the end of a sentence, with no blank line between; several are a list.
    private func isAreaBelow(_ line: Int, _ value: [Int]) -> Bool {
        func isArea(_ line: Int) -> Bool { !index.lines[line].isRow && judge.nameSomeArea(index.lines[line].words) }
        guard index.lines[line].words[0] > value[0], isArea(line), line > 0, !isArea(line - 1) else { return false }
        return endsSentence(index.lines[line - 1].words)
    }

    /// Whether a line is an item of a list that counts from the value's beginning on.
    private func isItem(_ line: Int, of value: [Int]) -> Bool {
        guard judge.isPlainNumber(line), let first = value.first else { return false }
        var last: HeadingNumber?
        var isParted = true
        for above in index.lineOfWord[first]...line {
            guard let number = judge.number(above), number.parts.count == 1 else { continue }
            let follows =
                last.map(number.continues) ?? (index.lines[above].words.contains(first) && number.parts == [1])
            // A blank line before this item alone parts it from the list.
            if above == line { return follows && (isParted || index.lines[line].gap < .paragraph) }
            if follows, last != nil { isParted = isParted && index.lines[above].gap >= .paragraph }
            if follows { last = number }
        }
        return false
    }

    private func endsSentence(_ words: [Int]) -> Bool {
        words.last.map { document.words[$0].text.hasSuffix(".") } ?? false
    }

    private func repeats(_ title: [UInt8], lines: ClosedRange<Int>) -> Bool {
        guard title.count >= 8 else { return false }
        let letters = LetterFold.letters(of: lines.flatMap { judge.texts($0) })
        guard letters.count < title.count * 2 else { return false }
        return EditDistance.similarity(letters, title) > 0.75
    }

    /// Headings of more than one line are one heading where the next line begins none of its own.
    private func split(_ words: [Int]) -> [[Int]] {
        var result: [[Int]] = []
        var line = -1
        for word in words {
            let current = index.lineOfWord[word]
            if current != line {
                if result.isEmpty || index.lines[current].gap >= .paragraph
                    || (judge.level(current) != nil && !judge.goesOn(current))
                    || judge.level(line) == HeadingStack.areaLevel && !LetterFold.startsLower(document.words[word].text)
                {
                    result.append([])
                }
                line = current
            }
            result[result.count - 1].append(word)
        }
        return result
    }
}
