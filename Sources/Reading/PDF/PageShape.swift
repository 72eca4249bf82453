internal import Model

/// Tells from a page's words alone whether a table may stand on it: drawing the page to look for lines costs more
/// than reading it.
enum PageShape {
    static func mayHoldTable(_ words: [PageWord]) -> Bool {
        let lines = TextLine.lines(words)
        var gapped = 0
        for line in lines {
            for (left, right) in zip(line.words, line.words.dropFirst())
            where right.box.left - left.box.right > max(8, line.fontSize * 0.9) {
                gapped += 1
                break
            }
        }
        if gapped >= 1 { return true }
        // Narrow lines all the way down: one tall cell of a table, or a column.
        let widths = lines.map { $0.box.right - $0.box.left }
        let left = lines.map(\.box.left).min() ?? 0
        return lines.count >= 3 && (left > 150 || (widths.max() ?? 0) < 300)
    }
}
