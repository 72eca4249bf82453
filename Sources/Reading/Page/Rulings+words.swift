internal import Model

extension Rulings {
    /// The lines without what only looks like lines: the stems of letters, and underlines.
    func without(_ words: [PageWord]) -> Rulings {
        var result = Rulings()
        let tallest = words.lazy.map { $0.box.bottom - $0.box.top }.max() ?? 0
        result.vertical = vertical.filter { line in
            line.length >= 1.6 * tallest
                || !words.contains { word in
                    let height = word.box.bottom - word.box.top
                    let overlap = min(line.end, word.box.bottom + 1) - max(line.start, word.box.top - 1)
                    return word.box.left - 0.5 <= line.at && line.at <= word.box.right + 0.5
                        && overlap >= 0.7 * line.length && line.length < 1.6 * height
                }
        }
        result.horizontal = horizontal.filter { !isUnderline($0, of: words) }
        return result
    }

    /// Whether a line begins and ends with the words above it: a table's line goes beyond its text.
    private func isUnderline(_ line: Ruling, of words: [PageWord]) -> Bool {
        var left = Double.infinity
        var right = -Double.infinity
        for word in words where line.at > word.box.top + 1 && line.at < word.box.bottom + 2.5 {
            guard word.box.right > line.start, word.box.left < line.end else { continue }
            left = min(left, word.box.left)
            right = max(right, word.box.right)
        }
        return line.start >= left - 1.5 && line.end <= right + 1.5
    }
}
