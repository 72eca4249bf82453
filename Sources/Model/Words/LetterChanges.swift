/// How far two texts are from each other, letter by letter.
public enum LetterChanges {
    /// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein).
    ///
    /// - Parameter swaps: whether two neighbours that changed places count as one change (optimal string alignment).
    public static func count<Letter: Equatable>(_ one: [Letter], _ other: [Letter], swaps: Bool = false) -> Int {
        var above: [Int] = []
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var next = [index + 1]
            next.reserveCapacity(row.count)
            for (column, their) in other.enumerated() {
                var cost = min(row[column] + (letter == their ? 0 : 1), row[column + 1] + 1, next[column] + 1)
                if swaps, index > 0, column > 0, letter == other[column - 1], one[index - 1] == their {
                    cost = min(cost, above[column - 1] + 1)
                }
                next.append(cost)
            }
            above = row
            row = next
        }
        return row[other.count]
    }
}
