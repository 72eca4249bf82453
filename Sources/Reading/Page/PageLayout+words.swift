internal import Model

/// Lines of words with the gaps before them.
extension PageLayout {
    /// Adds lines of one cell that may hold words of more than one line.
    mutating func emit(_ lines: ArraySlice<TextLine>, gap: Gap, cell: GridPosition?) {
        emit(TextLine.lines(lines.flatMap(\.words)), gap: gap, cell: cell, inner: nil)
    }

    /// Adds the lines of one cell.
    mutating func emit(_ lines: [TextLine], gap: Gap, cell: GridPosition?, inner: GridPosition?) {
        var previous: TextLine?
        let usual = usualDistance(lines)
        // Labels are broken as it looks well.
        let isLabel = cell.map { $0.column == 0 && $0.columns > 1 } ?? true
        let paragraphs = isLabel && inner == nil ? nil : block.map { ParagraphEnds(lines, in: $0) }
        for textLine in lines {
            let between = previous.map { upper in
                let isClose = textLine.box.bottom - upper.box.bottom <= usual * 1.18
                return isClose && paragraphs?.parts(upper, textLine) != true ? Gap.line : .paragraph
            }
            append(textLine, gap: between ?? gap, cell: cell, inner: inner)
            previous = textLine
        }
    }

    mutating func append(_ textLine: TextLine, gap: Gap, cell: GridPosition?, inner: GridPosition?) {
        var previous: PageWord?
        for word in textLine.words {
            var between = gap
            if let previous {
                between = word.box.left - previous.box.right > max(textLine.fontSize, 6) ? .wide : .space
            }
            laid.append(LaidWord(word: word, gap: between, line: line, cell: cell, innerCell: inner))
            previous = word
        }
    }

    /// The distance of lines within a paragraph of a block: the smaller ones of it, or the page's usual one.
    private func usualDistance(_ lines: [TextLine]) -> Double {
        let size = lines.map(\.fontSize).max() ?? 10
        let distances = zip(lines, lines.dropFirst()).map { $1.box.bottom - $0.box.bottom }
            .filter { $0 > size * 0.9 && $0 < size * max(1.7, pitch * 1.2) }.sorted()
        let least = distances.isEmpty ? pitch * size : distances[distances.count / 4]
        // Of few lines each may be a paragraph.
        return min(least, max(pitch, 1.1) * size * (distances.count < 4 ? 1.03 : 1.1))
    }

    /// Whether a line follows on another without a gap of a paragraph.
    func isClose(_ upper: TextLine, _ lower: TextLine) -> Bool {
        let distance = (lower.box.bottom - upper.box.bottom) / max(lower.fontSize, 1)
        return distance <= max(pitch * 1.3, 1.3)
    }
}
