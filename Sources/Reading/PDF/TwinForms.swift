internal import Model

/// Parts two forms that stand side by side in one table: its rows have the same labels in the first column and in the
/// third. Each form is read to its end before the other begins.
enum TwinForms {
    /// How many rows must have the same label twice, and which share of those that have two.
    private static let leastRows = 5
    private static let leastShare = 0.7
    /// How many columns a form has.
    private static let columns = 2

    static func part(_ words: inout [Word]) {
        let tables = tables(words).filter { areTwins(words[$0]) }
        guard !tables.isEmpty else { return }
        var isMoved = Array(repeating: false, count: words.count)
        var order: [Int] = []
        var next = 0
        for table in tables {
            let second = table.filter { words[$0].cell.map { $0.column >= columns } ?? false }
            for word in second { isMoved[word] = true }
            order += next..<table.lowerBound
            order += table.filter { !isMoved[$0] } + second
            for word in table { words[word].cell?.columns = columns }
            for word in second { words[word].cell?.column -= columns }
            next = table.upperBound
        }
        order += next..<words.count
        words = numbered(order.map { words[$0] }, isMoved: order.map { isMoved[$0] })
    }

    /// The words of each table that has room for two forms; furniture may stand between its rows.
    private static func tables(_ words: [Word]) -> [Range<Int>] {
        var tables: [Range<Int>] = []
        var isOpen = false
        for (index, word) in words.enumerated() {
            if let cell = word.cell, cell.row >= 0, cell.columns == 2 * columns {
                if isOpen, let last = tables.indices.last {
                    tables[last] = tables[last].lowerBound..<index + 1
                } else {
                    tables.append(index..<index + 1)
                }
                isOpen = true
            } else if !word.traits.contains(.furniture) {
                isOpen = false
            }
        }
        return tables
    }

    private static func areTwins(_ words: ArraySlice<Word>) -> Bool {
        var labels: [Int: (one: String, other: String)] = [:]
        for word in words {
            guard let cell = word.cell, cell.column.isMultiple(of: columns) else { continue }
            if cell.column == 0 {
                labels[cell.row, default: ("", "")].one += word.text
            } else {
                labels[cell.row, default: ("", "")].other += word.text
            }
        }
        let both = labels.values.filter { !$0.one.isEmpty && !$0.other.isEmpty }
        let same = both.filter { $0.one == $0.other }
        // A table of few answers says the same again and again.
        return Set(same.map(\.one)).count >= leastRows && Double(same.count) >= leastShare * Double(both.count)
    }

    /// The words with their rows and lines counted anew, in their new order.
    private static func numbered(_ words: [Word], isMoved: [Bool]) -> [Word] {
        var rows: [Row: Int] = [:]
        var line = 0
        var last: (Int, Bool)?
        var words = words
        for index in words.indices {
            let here = (words[index].line, isMoved[index])
            if last.map({ $0 != here }) ?? true { line += 1 }
            last = here
            words[index].line = line
            if let row = words[index].cell?.row, row >= 0 {
                let key = Row(number: row, isMoved: isMoved[index])
                if rows[key] == nil, isMoved[index] { words[index].gap = .row }
                words[index].cell?.row = number(key, &rows)
            }
            if let row = words[index].innerCell?.row, row >= 0 {
                words[index].innerCell?.row = number(Row(number: row, isInner: true), &rows)
            }
        }
        return words
    }

    private struct Row: Hashable {
        var number: Int
        var isMoved = false
        var isInner = false
    }

    private static func number(_ row: Row, _ rows: inout [Row: Int]) -> Int {
        if let known = rows[row] { return known }
        rows[row] = rows.count
        return rows.count - 1
    }
}
