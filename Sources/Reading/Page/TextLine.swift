internal import Model

/// Words that stand beside each other on a page.
struct TextLine {
    /// From left to right; never empty.
    var words: [PageWord]
    var box: Box

    /// The size of the line's type, in points.
    var fontSize: Double { words.map(\.fontSize).max() ?? 10 }

    /// How far from the page's top it stands, in steps of eight points: its step and the next one, as a line may stand
    /// between two.
    var heightSteps: [Int] {
        let step = Int((box.top / 8).rounded(.down))
        return [step, step + 1]
    }

    /// Clusters words into lines, from top to bottom.
    static func lines(_ words: [PageWord]) -> [TextLine] {
        var lines: [TextLine] = []
        for word in words.sorted(by: { (middle($0.box), $0.box.left) < (middle($1.box), $1.box.left) }) {
            if let last = lines.indices.last, belongs(word.box, to: lines[last].words[0].box) {
                lines[last].words.append(word)
                lines[last].box = lines[last].box.union(word.box)
            } else {
                lines.append(TextLine(words: [word], box: word.box))
            }
        }
        for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
        return lines
    }

    private static func middle(_ box: Box) -> Double { (box.top + box.bottom) / 2 }

    /// Whether a word stands beside the first one of a line: sub- and superscripts do, a line of another column that
    /// is shifted by half doesn't.
    private static func belongs(_ word: Box, to line: Box) -> Bool {
        let overlap = min(word.bottom, line.bottom) - max(word.top, line.top)
        return overlap >= 0.62 * min(word.bottom - word.top, line.bottom - line.top)
    }

    /// Lines with those of other columns that stand half a line lower or higher, as beside a cell that is centred.
    ///
    /// Such a line begins right of where the other ends, or ends left of where it begins; within a column the next
    /// line stands lower.
    static func besideEachOther(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        for line in lines {
            if let last = result.indices.last, line.isBeside(result[last]) {
                result[last].words = (result[last].words + line.words).sorted { $0.box.left < $1.box.left }
                result[last].box = result[last].box.union(line.box)
            } else {
                result.append(line)
            }
        }
        return result
    }

    private func isBeside(_ other: TextLine) -> Bool {
        let overlap = min(box.bottom, other.box.bottom) - max(box.top, other.box.top)
        guard overlap >= 0.25 * min(box.bottom - box.top, other.box.bottom - other.box.top) else { return false }
        return box.left > other.box.right || box.right < other.box.left
    }

    /// Whether the line stands lower than another, and not beside it.
    func begins(below other: TextLine) -> Bool {
        Self.middle(box) > Self.middle(other.box) && !Self.belongs(box, to: other.box)
    }

    /// Whether the line ends because the next one's first word has no room in a column of this width.
    func isFull(before next: TextLine, width: Double) -> Bool {
        guard let word = next.words.first else { return false }
        return box.right - box.left + 0.25 * fontSize + word.box.right - word.box.left > width
    }

    /// The line's words left and right of an x.
    func split(at x: Double) -> (left: [PageWord], right: [PageWord]) {
        let index = words.firstIndex { ($0.box.left + $0.box.right) / 2 > x } ?? words.count
        return (Array(words[..<index]), Array(words[index...]))
    }
}
