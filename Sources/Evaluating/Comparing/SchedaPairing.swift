internal import Model

/// Finds the record of each reference scheda: the closest titles of one template, in the order of the document.
struct SchedaPairing {
    /// Less alike titles are not of one scheda.
    private static let leastLikeness = 0.6
    /// What a pair of unlike titles would cost.
    private static let mismatch = -1.0

    /// For each reference scheda the index of its record, or `nil`.
    let pairs: [Int?]

    init(_ wanted: [ReferenceFile.Scheda], _ records: [SchedaRecord], _ fold: FoldedWords) {
        let titles = { (text: String) in Array(fold(text).joined(separator: " ")) }
        let left = wanted.map { titles($0.title) }
        let right = records.map { titles($0.title) }
        let scores = wanted.indices.map { row in
            records.indices.map { column in
                let alike =
                    wanted[row].template == records[column].template ? Likeness.of(left[row], right[column]) : 0
                return alike >= Self.leastLikeness ? alike : Self.mismatch
            }
        }
        let (rows, columns) = (wanted.count, records.count)
        var best = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                best[row][column] = max(
                    best[row + 1][column], best[row][column + 1], best[row + 1][column + 1] + scores[row][column])
            }
        }
        var pairs = [Int?](repeating: nil, count: rows)
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            let score = scores[row][column]
            if score > 0, best[row][column] == best[row + 1][column + 1] + score {
                pairs[row] = column
                row += 1
                column += 1
            } else if best[row][column] == best[row + 1][column] {
                row += 1
            } else {
                column += 1
            }
        }
        self.pairs = pairs
    }
}
