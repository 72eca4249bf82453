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
        return lines.count >= 3 && (left > 150 || (widths.max() ?? 0) < 300) || mayHoldBoxes(lines)
    }

    /// So many lines that look like labels are more than the headings of a page of text.
    private static let fewestLabels = 3
    /// The fewest letters of one in capitals: shorter ones are names of bodies.
    private static let fewestCapitals = 6

    /// Whether lines in bold or capitals stand between others: labels above their values, which boxes may enclose.
    private static func mayHoldBoxes(_ lines: [TextLine]) -> Bool {
        let labels = lines.count { line in
            line.words.allSatisfy { $0.traits.contains(.bold) }
                || line.words.allSatisfy { !$0.text.contains(where: \.isLowercase) }
                    && line.words.reduce(0) { $0 + $1.text.count(where: \.isUppercase) } >= fewestCapitals
        }
        return labels >= fewestLabels && labels < lines.count
    }
}
