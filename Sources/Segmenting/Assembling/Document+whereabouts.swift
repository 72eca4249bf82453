internal import Model

/// Where words stand, as findings say it.
extension Document {
    /// From the first to the last line of these words; `nil` where the medium has no lines.
    func lineRange(of indices: [Int]) -> ClosedRange<Int>? {
        var result: ClosedRange<Int>?
        for index in indices {
            guard case .text(let line, _) = words[index].place else { continue }
            result = result.map { min($0.lowerBound, line)...max($0.upperBound, line) } ?? line...line
        }
        return result
    }

    /// Whether one word stands behind another with nothing but page furniture between.
    func follows(_ word: Int, on last: Int) -> Bool {
        last < word && words[last + 1..<word].allSatisfy { $0.traits.contains(.furniture) }
    }

    /// The page of the first of these words that stands on one.
    func page(of indices: [Int]) -> Int? {
        for index in indices { if case .page(let page, _) = words[index].place { return page } }
        return nil
    }

    /// Whether a word stands in a row of a table, not only in a column.
    func isInTable(_ word: Int) -> Bool { words[word].cell.map { $0.row >= 0 } ?? false }

    /// Whether nothing but lines says where on the page these words stood: no cell, no box, and no column unless it may.
    func isInFlow(_ indices: [Int], orColumns: Bool = false) -> Bool {
        indices.allSatisfy { index in
            guard case .text = words[index].place else { return false }
            return words[index].cell.map { orColumns && $0.row < 0 } ?? true
        }
    }
}
