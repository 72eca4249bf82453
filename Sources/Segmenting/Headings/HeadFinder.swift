internal import Model
internal import Rulebook

/// Finds the heading that begins a scheda whose title has no label of its own.
struct HeadFinder {
    let document: Document
    let index: LineIndex
    let openings: ValueOpenings

    /// A heading: its lines, and which of their words are the title.
    struct Head {
        var lines: ClosedRange<Int>
        var prefixWords: [Int]
        var titleWords: [Int]
        var code: String?
    }

    /// How many lines above the first label a heading may stand where nothing comes between.
    private let reach = 4
    /// How many where a text of its own stands between.
    private let reachOverText = 150

    /// Looks upwards from a scheda's first label, no further than the line `floor`.
    func find(above label: Int, floor: Int, template: Template) -> Head? {
        let matcher = HeadMatcher(patterns: template.heads)
        let labelLine = index.lineOfWord[label]
        let last = max(floor, labelLine - (template.preamble == nil ? reach : reachOverText))
        var line = labelLine
        // The heading may stand on the label's own line, before it.
        while line >= last, line >= 0 {
            let row = row(line)
            if row.count > 1, let head = head(on: row, matcher, label) { return head }
            if leads(line, label), let head = head(on: line...line + 1, matcher, label) { return head }
            if let head = head(on: line...line, matcher, label) { return head }
            line -= 1
        }
        return nil
    }

    /// The heading that lines side by side make: what stands first leads to the title, or runs on into what is beside it.
    private func head(on lines: ClosedRange<Int>, _ matcher: HeadMatcher, _ label: Int) -> Head? {
        let words = index.lines[lines].flatMap(\.words).filter { $0 < label }
        guard !words.isEmpty, let match = matcher.match(words.map { document.words[$0].text }),
            lines.count == 1 || match.prefix >= index.lines[lines.lowerBound].words.count || runsOn(lines)
        else { return nil }
        return head(words, match, lines: lines, label: label)
    }

    /// Whether a line ends in a colon and the next one stands above the label: it may only lead to the title, which then
    /// begins a paragraph or a cell of its own.
    private func leads(_ line: Int, _ label: Int) -> Bool {
        guard line + 1 < index.lines.count, let last = index.lines[line].words.last,
            document.words[last].text.hasSuffix(":"), let next = index.lines[line + 1].words.first
        else { return false }
        return next < label && index.lines[line + 1].gap < .page
    }

    /// Whether the second of two lines begins a space behind the first.
    private func runsOn(_ lines: ClosedRange<Int>) -> Bool {
        guard let left = index.lines[lines.lowerBound].words.last, let right = index.lines[lines.upperBound].words.first
        else { return false }
        switch (document.words[left].place, document.words[right].place) {
        case (.text(_, let start), .text(_, let column)):
            return column <= start + document.words[left].text.unicodeScalars.count + 1
        case (.page(_, let before), .page(_, let behind)):
            return behind.left - before.right < (before.bottom - before.top) / 2
        default: return false
        }
    }

    /// A line, and what stands beside it where it is a label in columns that no line encloses.
    private func row(_ line: Int) -> ClosedRange<Int> {
        guard line + 1 < index.lines.count, index.lines[line + 1].number == index.lines[line].number,
            let label = document.words[index.lines[line].words[0]].cell, label.row < 0, label.column == 0,
            let value = document.words[index.lines[line + 1].words[0]].cell, value.row < 0, value.column == 1
        else { return line...line }
        return line...line + 1
    }

    private func head(_ words: [Int], _ match: HeadMatcher.Match, lines: ClosedRange<Int>, label: Int) -> Head {
        var title = Array(words[match.prefix...])
        var last = lines.upperBound
        while last + 1 < index.lines.count, last - lines.upperBound < 2, goesOn(last, label, isBracketOpen(title)) {
            last += 1
            title += index.lines[last].words
        }
        return Head(
            lines: lines.lowerBound...last, prefixWords: Array(words[..<match.prefix]), titleWords: title,
            code: match.code)
    }

    /// Whether a heading's line goes on with the next: no blank between, and the next begins small, or the line ends
    /// within a word, a phrase or a bracket.
    private func goesOn(_ line: Int, _ label: Int, _ isBracketOpen: Bool) -> Bool {
        let next = index.lines[line + 1]
        guard next.gap == .line || seemsLeft(line + 1), let first = next.words.first, first < label,
            let lastWord = index.lines[line].words.last
        else { return false }
        let text = document.words[lastWord].text
        return LetterFold.startsLower(document.words[first].text) || text.endsWithHyphen
            || openings.isFunctionWord(text)
            || isBracketOpen && closesBracket(next.words)
    }

    /// Whether a line that stands alone in the labels' column goes on below a line over both columns: it is too short to
    /// reach the second one.
    private func seemsLeft(_ line: Int) -> Bool {
        let (above, here) = (index.lines[line - 1], index.lines[line])
        guard here.number == above.number + 1, let first = here.words.first, let before = above.words.last,
            let cell = document.words[first].cell
        else { return false }
        return cell.row < 0 && cell.column == 0 && document.words[before].cell == nil
            && (line + 1 >= index.lines.count || index.lines[line + 1].number > here.number)
    }

    /// Whether words close a bracket before they open one of their own.
    private func closesBracket(_ words: [Int]) -> Bool {
        words.map { document.words[$0].text }.first { $0.contains("(") || $0.hasSuffix(")") }?.contains("(") == false
    }

    private func isBracketOpen(_ words: [Int]) -> Bool {
        let texts = words.map { document.words[$0].text }
        return texts.contains { $0.hasPrefix("(") } && !texts.contains { $0.contains(")") }
    }
}
