internal import Model

/// Rows of three columns or more that a page break cut, in forms with two fields in a row or a name beside their rows:
/// the text of each cell goes on with the one below it on the next page, not with its neighbour.
///
/// A row of a form begins with a label: one that has none below a row with two of them, or with half of one, is its rest.
struct CutFieldRows {
    private static let fewestColumns = 3

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// The words with the parts of each such row together, and the pages on which the rests stand; `nil` where there is
    /// none.
    func joined() -> (words: [Word], pages: [Int])? {
        var result = words
        var pages: [Int] = []
        let rows = labels.document.tableRows
        for (upper, lower) in zip(rows, rows.dropFirst()) {
            guard let page = labels.document.page(of: [lower.lowerBound]),
                let before = labels.document.page(of: [upper.upperBound - 1]), before < page,
                let offset = offset(upper, lower), case let heads = heads(of: upper, above: lower, offset: offset),
                isCut(heads),
                isRest(lower, below: heads)
            else { continue }
            let between = upper.upperBound..<lower.lowerBound
            let joined = joined(upper, lower, offset: offset)
            result.replaceSubrange(upper.lowerBound..<lower.upperBound, with: joined + words[between])
            pages.append(page)
        }
        return pages.isEmpty ? nil : (result, pages)
    }

    /// How many columns the upper part has on the left that the lower one has not: a name's, or none; `nil` where they
    /// are no parts of one row.
    private func offset(_ upper: Range<Int>, _ lower: Range<Int>) -> Int? {
        guard let above = words[upper.lowerBound].cell, let below = words[lower.lowerBound].cell,
            above.columns >= Self.fewestColumns, (0...1).contains(above.columns - below.columns),
            !words[upper].contains(where: { $0.innerCell != nil }),
            !words[lower].contains(where: { $0.innerCell != nil }),
            words[upper.upperBound..<lower.lowerBound].allSatisfy({ $0.traits.contains(.furniture) })
        else { return nil }
        return above.columns - below.columns
    }

    /// A label with which a cell begins, and what its column has on the next page.
    private struct Head {
        var run: SpelledLabels.Run
        /// The first word below it.
        var below: Int?
        /// Whether that word is the label's next one.
        var goesOn = false
    }

    /// The first words of a row's cells.
    private func cells(of row: Range<Int>) -> [Int] {
        row.filter { $0 == row.lowerBound || words[$0].cell != words[$0 - 1].cell }
    }

    /// The labels with which cells of a row begin.
    private func heads(of row: Range<Int>, above lower: Range<Int>, offset: Int) -> [Head] {
        cells(of: row).compactMap { index in
            guard let column = words[index].cell?.column, let run = labels.run(at: index) else { return nil }
            var head = Head(run: run, below: lower.first { words[$0].cell?.column == column - offset })
            if let below = head.below, run.end == row.upperBound || words[run.end].cell != words[index].cell {
                head.goesOn = labels.goesOn(run, with: below)
            }
            return head
        }
    }

    /// Whether a row with these labels may go on on the next page: with two of them, or with one that its cell does not end.
    private func isCut(_ heads: [Head]) -> Bool {
        heads.count > 1 || heads.contains { !$0.run.isWhole || $0.goesOn }
    }

    /// Whether a row holds no label: not one that is known, but for what the upper part's go on with, nor words below a
    /// whole label that begin as labels do.
    private func isRest(_ row: Range<Int>, below heads: [Head]) -> Bool {
        let rests = Set(heads.filter(\.goesOn).compactMap(\.below))
        return cells(of: row).allSatisfy { rests.contains($0) || labels.run(at: $0) == nil }
            && heads.allSatisfy { head in
                guard head.run.isWhole, !head.goesOn, let below = head.below else { return true }
                return words[below].text.first?.isUppercase != true
            }
    }

    /// The words of a row's two parts, cell by cell, in the upper one's cells.
    private func joined(_ upper: Range<Int>, _ lower: Range<Int>, offset: Int) -> [Word] {
        guard let row = words[upper.lowerBound].cell else { return Array(words[upper] + words[lower]) }
        return (0..<row.columns).flatMap { column -> [Word] in
            let above = words[upper].filter { $0.cell?.column == column }
            var below = words[lower].filter { $0.cell?.column == column - offset }
            for index in below.indices {
                below[index].cell = GridPosition(row: row.row, column: column, columns: row.columns)
            }
            if !below.isEmpty { below[0].gap = above.isEmpty ? .cell : .line }
            return above + below
        }
    }
}
