internal import Model
internal import Rulebook

/// Finds the heading that begins a scheda whose title has no label of its own.
struct HeadFinder {
    let document: Document
    let index: LineIndex

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
            let words = index.lines[line].words.filter { $0 < label }
            if !words.isEmpty, let match = matcher.match(words.map { document.words[$0].text }) {
                return head(words, match, line: line, label: label)
            }
            line -= 1
        }
        return nil
    }

    private func head(_ words: [Int], _ match: HeadMatcher.Match, line: Int, label: Int) -> Head {
        var title = Array(words[match.prefix...])
        var last = line
        while last + 1 < index.lines.count, last - line < 2, goesOn(last, label) {
            last += 1
            title += index.lines[last].words
        }
        return Head(
            lines: line...last, prefixWords: Array(words[..<match.prefix]), titleWords: title, code: match.code)
    }

    /// Whether a heading's line goes on with the next: no blank between, and the next begins small.
    private func goesOn(_ line: Int, _ label: Int) -> Bool {
        let next = index.lines[line + 1]
        guard next.gap == .line, let first = next.words.first, first < label,
            let lastWord = index.lines[line].words.last
        else { return false }
        return LetterFold.startsLower(document.words[first].text) || document.words[lastWord].text.hasSuffix("-")
    }
}
