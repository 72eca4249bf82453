internal import Model

/// Tables in which a row of labels stands above the row of their values: each label is read with the value below it.
struct StackedPairs {
    /// How many such pairs of rows a table must have, and of which share of its rows of two cells or more; or how often
    /// a pair comes back with the same labels in tables with so many other rows that begin with a label.
    private static let leastPairs = 2
    private static let share = 0.5
    private static let leastOthers = 3

    let labels: SpelledLabels

    private var words: [Word] { labels.document.words }

    /// A row's cells that hold words.
    private typealias Row = [Range<Int>]

    /// The words with each label and its value as a row of their own; `nil` where there is none.
    func parted() -> [Word]? {
        let tables = labels.document.cellTables
        var habitual: [Pair] = []
        var others: [Pair] = []
        for table in tables {
            let found = pairs(in: table)
            if areHabit(found, in: table) { habitual += found } else if areSingle(found, in: table) { others += found }
        }
        let single = Dictionary(grouping: others) { labels.fields(of: $0.labels) }.values.filter {
            $0.count >= Self.leastPairs
        }
        let found = habitual + single.joined()
        guard !found.isEmpty else { return nil }
        let pairs = Dictionary(uniqueKeysWithValues: found.map { ($0.labels[0].lowerBound, $0) })
        var result: [Word] = []
        result.reserveCapacity(words.count)
        // Rows are counted over the whole document: those below move down.
        var moved = 0
        var index = 0
        while index < words.count {
            guard let pair = pairs[index], let end = pair.values.last?.last?.upperBound else {
                result.append(words[index])
                if let cell = words[index].cell, cell.row >= 0 { result[result.count - 1].cell?.row += moved }
                index += 1
                continue
            }
            let row = (words[index].cell?.row ?? 0) + moved
            for (number, label) in pair.labels.enumerated() {
                let values = pair.values.joined().filter { column($0) == column(label) }
                append(label, to: &result, row: row + number, column: 0, gap: .row)
                for value in values {
                    let gap = value == values.first ? Gap.cell : .paragraph
                    append(value, to: &result, row: row + number, column: 1, gap: gap)
                }
            }
            moved += pair.labels.count - 1 - pair.values.count
            index = end
        }
        return result
    }

    private func append(_ cell: Range<Int>, to result: inout [Word], row: Int, column: Int, gap: Gap) {
        for index in cell {
            var word = words[index]
            word.cell = GridPosition(row: row, column: column, columns: 2)
            if index == cell.lowerBound { word.gap = gap == .row ? max(word.gap, gap) : gap }
            result.append(word)
        }
    }

    /// Whether pairs are the habit of their table: a label over the whole width has its value below it, too.
    private func areHabit(_ found: [Pair], in table: [Row]) -> Bool {
        // The head of an overview stands above its rows again on each page: a form has other labels in each row.
        guard found.count >= Self.leastPairs, Set(found.map { labels.fields(of: $0.labels) }).count > 1 else {
            return false
        }
        let rows = found.reduce(0) { $0 + 1 + $1.values.count }
        return Double(rows) >= Self.share * Double(table.count { $0.count > 1 })
    }

    /// Whether the table of pairs is a form of labels beside their values otherwise.
    private func areSingle(_ found: [Pair], in table: [Row]) -> Bool {
        guard !found.isEmpty else { return false }
        let paired = Set(found.flatMap { labels.fields(of: $0.labels) })
        let others = table.count { row in
            row.count > 1 && labels.fields(of: [row[0]]).contains { !paired.contains($0) } && !row.allSatisfy(isLabel)
        }
        return others >= Self.leastOthers
    }

    /// A row of labels, and the rows of their values below it.
    private struct Pair {
        var labels: Row
        var values: [Row]
    }

    /// The rows of nothing but labels with the rows of values below them, on one page.
    private func pairs(in table: [Row]) -> [Pair] {
        table.indices.compactMap { number in
            let upper = table[number]
            // An answer may read like its question's label: "NUOVO SERVIZIO? | Nuovo servizio".
            guard upper.count > 1, upper.allSatisfy(isLabel), Set(labels.fields(of: upper)).count == upper.count else {
                return nil
            }
            var values: [Row] = []
            for lower in table[(number + 1)...] {
                guard areValues(lower, below: upper), goesOn(from: values.last ?? upper, to: lower) else { break }
                values.append(lower)
            }
            return values.isEmpty ? nil : Pair(labels: upper, values: values)
        }
    }

    /// Whether a row holds but values of the labels above it, each below its label.
    private func areValues(_ row: Row, below labels: Row) -> Bool {
        columns(row) == columns(labels) && !row.contains { self.labels.run(in: $0) != nil }
            && Set(row.map(column)).isSubset(of: Set(labels.map(column)))
    }

    /// Whether nothing stands between two rows, nor within them but in cells, and no page ends there.
    private func goesOn(from upper: Row, to lower: Row) -> Bool {
        guard let first = upper.first, let last = lower.last else { return false }
        return zip(upper + lower, (upper + lower).dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
            && words[first.lowerBound..<last.upperBound].dropFirst().allSatisfy { $0.gap < .page }
    }

    private func column(_ cell: Range<Int>) -> Int? { words[cell.lowerBound].cell?.column }

    /// Whether a cell holds a label and nothing else; behind what can't be chance may stand capitals and numbers.
    private func isLabel(_ cell: Range<Int>) -> Bool {
        guard let run = labels.run(in: cell) else { return false }
        return run.end >= cell.upperBound
            || words[run.end..<cell.upperBound].allSatisfy { word in
                word.text.allSatisfy { !$0.isLowercase }
            } && run.letters >= SpelledLabels.sure
    }

    private func columns(_ row: Row) -> Int? { row.first.flatMap { words[$0.lowerBound].cell?.columns } }
}
