internal import Model

/// Joins table rows that a page break cut in an unlucky way: the value at the foot of one page, its label at the head
/// of the next.
///
/// A row at a page's foot that has no label, with other rows of its table above it, is the upper part of the row that
/// begins the next page; a row at a page's head without a label goes on with the row before, and needs no joining.
enum SplitRows {
    /// Notes are set at most as large, in sizes of the text's type.
    private static let smallest = 0.92

    /// Takes the last row off a page where its label is missing.
    static func holdBack(_ laid: inout [LaidWord]) -> [LaidWord] {
        if let last = laid.last?.cell, last.row < 0 { return holdBackBand(&laid) }
        let end = endWithoutNotes(laid)
        guard end > 0, let last = laid[end - 1].cell, last.row >= 0, last.columns > 1,
            let start = laid[..<end].lastIndex(where: { $0.cell?.row != last.row }).map({ $0 + 1 }),
            lacksLabels(columns(laid[start..<end])), start > 0,
            let above = laid[start - 1].cell, above.row == last.row - 1, above.columns == last.columns
        else { return [] }
        let held = Array(laid[start..<end])
        laid.removeSubrange(start..<end)
        return held
    }

    /// The columns of a row that have text, but for a first one that does no more than count the row.
    private static func columns(_ row: ArraySlice<LaidWord>) -> Set<Int> {
        let columns = Set(row.compactMap { $0.cell?.column })
        return columns.count > 1 && counts(row.filter { $0.cell?.column == 0 }) ? columns.subtracting([0]) : columns
    }

    /// Whether words do no more than count a row: `7`, `7)`.
    private static func counts(_ words: [LaidWord]) -> Bool {
        guard words.count == 1, let text = words.first?.word.text, text.count <= 4 else { return false }
        return text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || "().°".contains($0) }
    }

    /// Whether a row that has text in these columns has none on the left of each.
    private static func lacksLabels(_ columns: Set<Int>) -> Bool {
        columns.allSatisfy { $0 > 0 && !columns.contains($0 - 1) }
    }

    /// The end of what stands above the notes at a page's foot, which are set in smaller type.
    private static func endWithoutNotes(_ laid: [LaidWord]) -> Int {
        guard let last = laid.last, last.cell == nil, let end = laid.lastIndex(where: { $0.cell != nil }) else {
            return laid.count
        }
        let size = laid[end].word.fontSize
        return laid[(end + 1)...].allSatisfy { $0.word.fontSize < smallest * size } ? end + 1 : laid.count
    }

    /// The words of the row that begins a page with the held words in its cells; `nil` where it lacks a label of
    /// theirs.
    static func joined(_ held: [LaidWord], _ laid: [LaidWord]) -> [LaidWord]? {
        guard let first = laid.first?.cell, first.row >= 0, let cell = held.first?.cell, cell.row >= 0,
            first.columns == cell.columns
        else { return nil }
        let row = laid.prefix { $0.cell?.row == first.row }
        let columns = Set(row.compactMap { $0.cell?.column })
        // What stands in the middle column of three may be a label itself: it can't go on with one.
        let isTold = { (column: Int) in
            columns.contains(column - 1)
                && (first.columns.isMultiple(of: 2) || column == first.columns - 1 || !columns.contains(column))
        }
        let number = held.filter { $0.cell?.column == 0 }
        guard held.allSatisfy({ isTold($0.cell?.column ?? 0) || $0.cell?.column == 0 }),
            number.isEmpty || counts(number) && !counts(row.prefix(1).filter { $0.cell?.column == 0 })
        else { return nil }
        var result: [LaidWord] = []
        for column in 0..<first.columns {
            // The held words belong to the row that their label begins.
            result += held.filter { $0.cell?.column == column }.map { $0.moved(toRow: first.row) }
            result += row.filter { $0.cell?.column == column }
        }
        return result
    }

    /// The same where only columns are known: a value of its own, below a gap, with nothing on its left.
    private static func holdBackBand(_ laid: inout [LaidWord]) -> [LaidWord] {
        guard let line = laid.last?.line, let start = laid.firstIndex(where: { $0.line == line }), start > 0,
            laid[start].gap >= .paragraph, laid[start...].allSatisfy({ $0.cell?.row == -1 && $0.cell?.column == 1 }),
            laid[start - 1].cell?.row == -1
        else { return [] }
        let held = Array(laid[start...])
        laid.removeSubrange(start...)
        return held
    }

    /// Whether a page begins with a row that has no label of its own, after a row of as many columns.
    static func goesOn(_ laid: [LaidWord], after last: GridPosition?) -> Bool {
        guard let first = laid.first?.cell, let last, first.row >= 0, last.row >= 0, first.columns == 2,
            last.columns == 2
        else { return false }
        return laid.allSatisfy { $0.cell?.row != first.row || $0.cell?.column == 1 }
    }

    /// Whether held words, in columns alone, can only begin a row: the label above them reaches deeper than its value.
    static func beginsRow(_ held: [LaidWord], after laid: [LaidWord]) -> Bool {
        guard let top = held.map(\.word.box.top).min(), let above = laid.last(where: { $0.cell?.column == 1 })?.word,
            let label = laid.last(where: { $0.cell?.column == 0 })?.word
        else { return false }
        let height = label.box.bottom - label.box.top
        return label.box.bottom < top + 0.3 * height && above.box.bottom < label.box.bottom - 0.7 * height
    }

    /// The words at the head of a page that stand in no cell and are the label which held words miss: the first
    /// paragraph, where it keeps to the labels' column; none where none does.
    static func looseLabel(_ laid: [LaidWord], for held: [LaidWord], after words: some Collection<Word>) -> [LaidWord] {
        guard let cell = held.first?.cell, cell.row >= 0, cell.column == 1, cell.columns == 2,
            let edge = held.map(\.word.box.left).min(), laid.first?.cell == nil
        else { return [] }
        let column = words.filter { $0.cell?.row ?? -1 >= 0 && $0.cell?.column == 0 && $0.cell?.columns == 2 }
        let lefts = column.compactMap { word -> Double? in
            guard case .page(_, let box) = word.place else { return nil }
            return box.left
        }
        let end = laid.indices.dropFirst().first { laid[$0].cell != nil || laid[$0].gap >= .paragraph }
        let label = laid[..<(end ?? laid.count)]
        guard let left = lefts.min(), let own = label.map(\.word.box.left).min(), abs(left - own) < 2,
            label.allSatisfy({ $0.word.box.right < edge })
        else { return [] }
        return label.enumerated().map { index, word in
            var word = word
            word.cell = GridPosition(row: cell.row, column: 0, columns: cell.columns)
            word.gap = index == 0 ? .row : word.gap
            return word
        }
    }

    /// The places of the words at the head of a page that are the label which held words miss, where only columns are
    /// known; none where none is.
    ///
    /// - Parameter beginsRow: whether the held words can only begin a row.
    static func label(_ laid: [LaidWord], for held: [LaidWord], beginsRow: Bool) -> [Int] {
        guard let first = laid.first?.cell, first.column == 0, first.row < 0,
            let cell = held.first?.cell, cell.row < 0, first.columns == cell.columns
        else { return [] }
        let sides = laid.indices.prefix { laid[$0].cell?.row == -1 }
        let labels = sides.filter { laid[$0].cell?.column == 0 }
        let label = labels.prefix { $0 == labels.first || laid[$0].gap < .paragraph }
        if beginsRow { return Array(label) }
        // A label alone: its value would stand beside its first line.
        let isAlone = label.last.map { $0 == label.count - 1 && labels.dropFirst(label.count).first == $0 + 1 } ?? false
        return isAlone ? Array(label) : []
    }
}
