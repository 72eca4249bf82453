internal import Model
internal import Rulebook

/// Finds the title of a scheda that nothing calls its title: the nearest heading, row of one cell or line above.
struct PlainTitleFinder {
    let document: Document
    let index: LineIndex
    let judge: HeadingJudge
    /// What may stand before the title itself: `Scheda 4 – …`.
    let leads: HeadMatcher
    let rows: TitleRows

    /// How many lines above the first label the title may stand.
    private let reach = 4
    /// How many where a text of its own stands between.
    private let reachOverText = 150
    /// The longest title.
    private let longest = (lines: 3, words: 28)
    /// The most words in the cell beside a title that say what it is.
    private let longestName = 4

    /// Looks upwards from a scheda's first label.
    ///
    /// - Parameters:
    ///   - floor: no further than this line.
    ///   - plainFloor: the first line that may be a title though it looks like a line of text.
    func find(above label: Int, floor: Int, plainFloor: Int, template: Template) -> HeadFinder.Head? {
        let hasPreamble = template.preamble != nil
        let labelLine = index.lineOfWord[label]
        let last = max(0, floor, labelLine - (hasPreamble ? reachOverText : reach))
        var nearest: ClosedRange<Int>?
        var row: HeadFinder.Head?
        var isDirect = true
        var line = labelLine - 1
        while line >= last {
            let block = block(endingWith: line, from: last)
            line = block.lowerBound - 1
            // The header of the table that follows, or a table between; or the title's own row, in other words.
            if index.lines[block.lowerBound].isRow {
                if isDirect, row == nil { row = titleRow(block, above: label) }
                if let row, rows.name(row.prefixWords, document) { return row }
                continue
            }
            // The heading of a group of schede is the title of none, but for one that stands directly above it.
            if !template.parents.isEmpty, judge.level(block.lowerBound) == HeadingStack.parentLevel {
                return isDirect ? head(block) : nil
            }
            if !isDirect, let row { return row }
            if isHeading(block) || (isDirect && isOneCell(block)) { return head(block) }
            if nearest == nil, isDirect || hasPreamble, block.lowerBound >= plainFloor, isPlainTitle(block) {
                nearest = block
                // Over a text of its own, a heading further up says more than a short line of that text.
                if !hasPreamble { break }
            }
            isDirect = false
        }
        return nearest.map(head) ?? row
    }

    /// The title in the row directly above the first label, in the same table: a short cell beside it says what it is.
    private func titleRow(_ block: ClosedRange<Int>, above label: Int) -> HeadFinder.Head? {
        let cells = words(block)
        guard let own = document.words[label].cell, own.row > 0, isShort(block) else { return nil }
        let name = cells.filter { document.words[$0].cell?.column == own.column }
        let title = cells.filter { document.words[$0].cell?.column == own.column + 1 }
        guard name.count + title.count == cells.count,
            cells.allSatisfy({ document.words[$0].cell?.row == own.row - 1 })
        else { return nil }
        // A row of one cell, whose others stand empty.
        if title.isEmpty, isPlainTitle(name) { return head(block) }
        guard (1...longestName).contains(name.count), isPlainTitle(title) else { return nil }
        return HeadFinder.Head(lines: block, prefixWords: name, titleWords: title, code: nil)
    }

    /// The lines that belong together and end with a line.
    private func block(endingWith line: Int, from floor: Int) -> ClosedRange<Int> {
        var start = line
        while start > floor, goesOn(start) { start -= 1 }
        return start...line
    }

    /// Whether a line goes on with what stands on the line above.
    private func goesOn(_ line: Int) -> Bool {
        let (above, current) = (index.lines[line - 1], index.lines[line])
        guard current.gap == .line, above.isRow == current.isRow, let first = current.words.first,
            let last = above.words.last
        else { return false }
        if judge.goesOn(line) { return true }
        return document.words[first].traits.contains(.heading) == document.words[last].traits.contains(.heading)
            && document.words[first].cell?.row == document.words[last].cell?.row
            && !".;:".contains(document.words[last].text.last ?? " ")
    }

    private func words(_ lines: ClosedRange<Int>) -> [Int] { lines.flatMap { index.lines[$0].words } }

    private func isShort(_ block: ClosedRange<Int>) -> Bool {
        block.count <= longest.lines && words(block).count <= longest.words
    }

    private func isHeading(_ block: ClosedRange<Int>) -> Bool {
        isShort(block) && judge.level(block.lowerBound) != nil
    }

    private func isOneCell(_ block: ClosedRange<Int>) -> Bool {
        isShort(block) && words(block).allSatisfy { document.words[$0].cell.map { $0.columns == 1 } ?? false }
    }

    /// Whether lines read as a title: short, with a capital, and no sentence.
    private func isPlainTitle(_ block: ClosedRange<Int>) -> Bool { isShort(block) && isPlainTitle(words(block)) }

    private func isPlainTitle(_ words: [Int]) -> Bool {
        let texts = words.map { document.words[$0].text }
        guard let first = texts.first, let last = texts.last?.last else { return false }
        return !".;:,".contains(last) && !GlyphBullets.isBullet(first)
            && (LetterFold.startsUpper(first) || leads.match(texts) != nil)
    }

    /// How many words stand before the title; one lead may follow on another: `Azione 3` and, below, `Titolo: …`.
    private func lead(_ texts: [String]) -> Int {
        guard let first = leads.match(texts)?.prefix else { return 0 }
        // A number that stands there is the title's own.
        guard let word = texts[first...].first, HeadingNumber(word) == nil else { return first }
        return first + (leads.match(Array(texts[first...]))?.prefix ?? 0)
    }

    private func head(_ lines: ClosedRange<Int>) -> HeadFinder.Head {
        let words = words(lines)
        let first = index.lines[lines.lowerBound].words
        if first.count < words.count, rows.name(first, document) {
            return HeadFinder.Head(
                lines: lines, prefixWords: first, titleWords: Array(words[first.count...]), code: nil)
        }
        let prefix = lead(words.map { document.words[$0].text })
        // The number says which scheda this is, not which action or objective.
        return HeadFinder.Head(
            lines: lines, prefixWords: Array(words[..<prefix]), titleWords: Array(words[prefix...]), code: nil)
    }
}
