/// How far two texts are from each other, letter by letter.
public enum LetterChanges {
    /// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein).
    ///
    /// - Parameter swaps: whether two neighbours that changed places count as one change (optimal string alignment).
    @inlinable
    public static func count<Letter: Equatable>(_ one: [Letter], _ other: [Letter], swaps: Bool = false) -> Int {
        // The last two rows of costs, and the one that is made.
        var above = [Int](repeating: 0, count: other.count + 1)
        var row = Array(0...other.count)
        var next = above
        for (index, letter) in one.enumerated() {
            next[0] = index + 1
            for (column, their) in other.enumerated() {
                var cost = min(row[column] + (letter == their ? 0 : 1), row[column + 1] + 1, next[column] + 1)
                if swaps, index > 0, column > 0, letter == other[column - 1], one[index - 1] == their {
                    cost = min(cost, above[column - 1] + 1)
                }
                next[column + 1] = cost
            }
            swap(&above, &row)
            swap(&row, &next)
        }
        return row[other.count]
    }
}
