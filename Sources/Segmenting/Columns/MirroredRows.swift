internal import Model

/// Tables whose labels stand on the right of their values: their rows are read from the right.
struct MirroredRows {
    /// How many rows of a table must have their label on the right, and how many more than on the left.
    private static let leastRows = 4
    private static let majority = 4
    /// In as many rows one at least has it there.
    private static let sample = 12

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// The words in the order in which they are read, their cells counted from the right where labels stand there;
    /// `nil` where all of them are in order.
    func turned() -> [Word]? {
        var result: [Word]?
        for table in tables() where isMirrored(table) {
            for row in table {
                let second = row.firstIndex { words[$0].cell?.column == 1 } ?? row.upperBound
                var read = Array(words[second..<row.upperBound] + words[row.lowerBound..<second])
                for index in read.indices {
                    let column = read[index].cell?.column == 1 ? 0 : 1
                    read[index].cell?.column = column
                }
                read[0].gap = .row
                let value = row.upperBound - second
                if value > 0, value < read.count { read[value].gap = .cell }
                result = result ?? words
                result?.replaceSubrange(row, with: read)
            }
        }
        return result
    }

    /// The rows of two cells, table by table: of each the place of its words.
    private func tables() -> [[Range<Int>]] {
        var tables: [[Range<Int>]] = []
        var last: Int?
        for (index, word) in words.enumerated() {
            guard let cell = word.cell, cell.row >= 0, cell.columns == 2 else {
                if !word.traits.contains(.furniture) { last = nil }
                continue
            }
            if cell.row == last, let rows = tables.last, let row = rows.last, row.upperBound == index {
                tables[tables.count - 1][rows.count - 1] = row.lowerBound..<index + 1
            } else if last != nil {
                tables[tables.count - 1].append(index..<index + 1)
            } else {
                tables.append([index..<index + 1])
            }
            last = cell.row
        }
        return tables
    }

    private func isMirrored(_ rows: [Range<Int>]) -> Bool {
        guard rows.count >= Self.leastRows else { return false }
        // What begins with no label is soon told; labels on the left only count where some stand on the right.
        var right: [Int] = []
        for (number, row) in rows.enumerated() {
            if number == Self.sample, right.isEmpty { return false }
            guard let second = row.firstIndex(where: { words[$0].cell?.column == 1 }) else { continue }
            if labels.run(at: second) != nil { right.append(number) }
        }
        guard right.count >= Self.leastRows else { return false }
        let left = Set(
            rows.indices.filter {
                words[rows[$0].lowerBound].cell?.column == 0 && labels.run(at: rows[$0].lowerBound) != nil
            })
        let count = right.count { !left.contains($0) }
        return count >= Self.leastRows && count > Self.majority * left.count
    }
}
