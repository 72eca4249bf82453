internal import Model

/// Tells where each line of text in columns is a row of its own, though no gap parts the rows.
///
/// The lines of a table stand beside each other in all columns, and end before they are full; prose fills its column
/// before it goes on.
struct LineRows {
    /// How much narrower than its place the text of a column may be, in points: the cell's margins.
    private static let margin = 8.0

    /// How many lines such a table has at least where no amounts stand in it.
    private static let leastLines = 3

    /// Where the columns begin, from left to right, and where the last one ends.
    private let edges: [Double]

    /// - Parameter edge: the right edge of the last column.
    init(_ columns: [[PageWord]], edge: Double) {
        edges = columns.compactMap { $0.map(\.box.left).min() } + [edge]
    }

    /// The heights between the rows, from top to bottom.
    func cuts(_ words: [PageWord]) -> [Double] {
        guard edges.count > 2 else { return [] }
        let lines = TextLine.lines(words)
        let parts = lines.map(cells)
        // Where a cell is centred beside a taller one, its first line is not the row's.
        guard var last = parts.first, last[0] != nil else { return [] }
        // Without amounts a table is told from prose by lines that have text in each column.
        let isFilled = { (line: [TextLine?]) in line.allSatisfy { $0 != nil } }
        let isTable = parts.count(where: isFilled) >= Self.leastLines
        var cuts: [Double] = []
        for index in lines.indices.dropFirst() {
            let upper = lines[index - 1].box
            let pairs = pairs(last, parts[index], above: (upper.top + upper.bottom) / 2)
            // A narrow cell may be full, but its text ends where all cells of the line begin anew.
            let isEnded =
                pairs.allSatisfy(\.isEnded) || pairs.contains(where: \.isEnded) && pairs.allSatisfy(\.below.beginsText)
            let isRow = isTable && isFilled(parts[index]) && isEnded && !isListed(parts[index])
            if isRow || parts[index][0] != nil && hasAmounts(pairs) {
                cuts.append((upper.bottom + lines[index].box.top) / 2)
                last = parts[index]
            } else {
                last = zip(last, parts[index]).map { $1 ?? $0 }
            }
        }
        return cuts
    }

    /// The line of a cell above one of the same column.
    private struct Pair {
        var column: Int
        var above: TextLine
        var below: TextLine
        /// Whether the lower one does not go on with the upper one.
        var isEnded: Bool
    }

    /// - Parameters:
    ///   - upper: the last line of each cell of the row before.
    ///   - middle: where the line before stands; a cell that ended above it is not gone on with.
    private func pairs(_ upper: [TextLine?], _ lower: [TextLine?], above middle: Double) -> [Pair] {
        zip(upper, lower).enumerated().compactMap { column, lines in
            guard let above = lines.0, let below = lines.1 else { return nil }
            let width = edges[column + 1] - edges[column] - Self.margin
            let isEnded =
                above.isAmount || above.box.bottom < middle || !above.isFull(before: below, width: width)
            return Pair(column: column, above: above, below: below, isEnded: isEnded)
        }
    }

    /// Whether amounts stand under amounts or under the names of their columns, and nothing speaks against a row: the
    /// cells beside them may be full.
    private func hasAmounts(_ pairs: [Pair]) -> Bool {
        let below = pairs.filter { $0.below.isAmount }
        guard below.contains(where: { $0.above.isAmount || $0.column > 0 && $0.isEnded }) || below.count > 1 else {
            return false
        }
        return pairs.allSatisfy { $0.isEnded || $0.below.isAmount || $0.below.beginsText }
    }

    /// Whether lists stand beside each other: they are the text of one row.
    private func isListed(_ line: [TextLine?]) -> Bool {
        line.count { $0.map { GlyphTable.isBullet($0.words[0].text) } ?? false } > 1
    }

    /// A line's parts by column.
    private func cells(_ line: TextLine) -> [TextLine?] {
        zip(edges, edges.dropFirst()).enumerated().map { column, place in
            let words = line.words.filter { word in
                let x = (word.box.left + word.box.right) / 2
                return (column == 0 || x >= place.0) && (column == edges.count - 2 || x < place.1)
            }
            guard let first = words.first else { return nil }
            return TextLine(words: words, box: words.dropFirst().reduce(first.box) { $0.union($1.box) })
        }
    }
}

extension TextLine {
    /// Whether the line begins as a text does, with a capital letter or a number.
    fileprivate var beginsText: Bool {
        words[0].text.first { $0.isLetter || $0.isNumber }.map { $0.isUppercase || $0.isNumber } ?? false
    }

    /// Whether a number is all that the line says, as an amount does.
    fileprivate var isAmount: Bool {
        words.contains { $0.text.contains(where: \.isNumber) }
            && !words.contains { $0.text.contains(where: \.isLetter) }
    }
}
