internal import Model

/// Numbers, letters and bullets that count a form's labels: `1. TARGET`, `b) Azioni programmate`, a column of numbers; and
/// the names of groups of labels in a column before them.
///
/// They belong to the label behind them. The aligner reads the document without them, since a number says nothing of
/// where the value before it ends; afterwards they are given to their labels.
struct LabelMarks {
    /// So few of them are a list inside a value.
    private static let fewest = 3
    /// So many numbers may be missing between two that count labels.
    private static let mostMissing = 4

    /// The words that are marks, ascending.
    private(set) var words: [Int] = []
    /// Tables whose first column holds nothing but marks, or marks beside the labels that stand above their values: how
    /// many columns they have.
    private(set) var countedColumns: Set<Int> = []
    /// The rows of tables whose first column names groups of labels: `OUTPUT | GRADO DI RAGGIUNGIMENTO … | 80%`.
    private(set) var groupedRows: Set<Int> = []
    /// The most words of such a name.
    private static let longestName = 6

    /// A document without any.
    init() {}

    /// - Parameter tables: the document's, where labels may stand in another column than the first.
    init(_ labels: SpelledLabels, tables: [[TableRows.Row]]) {
        let words = labels.document.words
        var found: [Int] = []
        var columns: Set<Int> = []
        var above = 0
        for index in words.indices.dropLast() where index == 0 || words[index].gap >= .line {
            let (word, next) = (words[index], words[index + 1])
            let isAlone = next.gap == .wide || next.gap == .cell
            guard next.gap <= .wide || next.gap == .cell, !word.traits.contains(.furniture),
                Self.isMark(word.text, isAlone: isAlone), labels.run(at: index + 1) != nil
            else { continue }
            found.append(index)
            if next.gap == .cell, let cell = word.cell, cell.column == 0 {
                if cell.columns > 2 { columns.insert(cell.columns) } else { above += 1 }
            }
        }
        found = Array(Set(found).union(paragraphs(labels))).sorted()
        if found.count >= Self.fewest {
            self.words = found
            countedColumns = columns
            if !columns.isEmpty { self.words = Array(Set(found).union(alone(in: words))).sorted() }
            // No value stands beside such a label: the columns are the mark's and its own.
            if above >= Self.fewest { countedColumns.insert(2) }
        }
        addGroups(labels, tables)
    }

    /// Numbers on lines of their own that count the labels behind them, as text gives a column of numbers.
    ///
    /// A value may be a number, too: they are marks where nearly each is one more than that before. So are those that
    /// are missing between them, whatever stands behind: a label may be torn.
    private func paragraphs(_ labels: SpelledLabels) -> [Int] {
        let words = labels.document.words
        let lone = words.indices.dropLast().filter { index in
            let (word, next) = (words[index], words[index + 1])
            return word.gap >= .line && next.gap >= .paragraph && word.cell == nil && next.cell == nil
                && !word.traits.contains(.furniture) && Int(word.text) != nil
        }
        let sure = lone.indices.filter { labels.run(at: lone[$0] + 1) != nil }
        guard sure.count >= Self.fewest else { return [] }
        let numbers = lone.map { Int(words[$0].text) ?? 0 }
        let counts = zip(sure, sure.dropFirst()).count { numbers[$1] == numbers[$0] + 1 }
        guard 2 * counts >= sure.count else { return [] }
        var found: Set<Int> = []
        for (one, other) in zip(sure, sure.dropFirst())
        where (1...Self.mostMissing + 1).contains(numbers[other] - numbers[one]) {
            found.formUnion([lone[one], lone[other]])
            var next = numbers[one] + 1
            for between in one + 1..<other where numbers[between] == next {
                found.insert(lone[between])
                next += 1
            }
        }
        return found.sorted()
    }

    /// Adds the first columns of tables whose labels all stand in the second.
    private mutating func addGroups(_ labels: SpelledLabels, _ tables: [[TableRows.Row]]) {
        var names: Set<Int> = []
        let counts = Set(words)
        for table in tables {
            let begin = table.map { row in
                row.cells.filter { cell in
                    cell.words.first { !counts.contains($0) }.map { labels.run(at: $0) != nil } ?? false
                }.map(\.column)
            }
            guard begin.count(where: { $0.contains(1) }) >= Self.fewest, !begin.contains(where: { $0.contains(0) }),
                table.allSatisfy({ $0.cells.allSatisfy { $0.column > 0 || $0.words.count <= Self.longestName } })
            else { continue }
            groupedRows.formUnion(table.map(\.number))
            for cell in table.flatMap(\.cells) where cell.column == 0 { names.formUnion(cell.words) }
        }
        if !names.isEmpty { words = Array(names.union(words)).sorted() }
    }

    /// The first of the marks that end directly before a word.
    ///
    /// - Parameter next: the number of the first mark behind the word.
    func first(before word: Int, in next: Int) -> Int? {
        var number = next
        while number > 0, words[number - 1] == word - (next - number) - 1 { number -= 1 }
        return number < next ? words[number] : nil
    }

    /// The marks that stand alone in a first cell of such tables, whatever stands beside them: a label may be misspelt,
    /// or its row go on from the page before.
    private func alone(in words: [Word]) -> [Int] {
        words.indices.filter { index in
            let word = words[index]
            guard let cell = word.cell, cell.column == 0, cell.row >= 0, countedColumns.contains(cell.columns),
                !word.traits.contains(.furniture), word.innerCell == nil,
                index == 0 || words[index - 1].cell != cell || words[index - 1].traits.contains(.furniture),
                index + 1 < words.count, words[index + 1].cell?.row == cell.row, words[index + 1].cell != cell
            else { return false }
            return Self.isMark(word.text, isAlone: true)
        }
    }

    /// The longest mark, in bytes: `(VIII).`
    private static let longest = 8

    /// `1.`, `1)`, `(1)`, `1.2`, `a)`, `IV.`, a bullet; a bare number only where it stands alone.
    static func isMark(_ text: String, isAlone: Bool) -> Bool {
        // Nearly every word is longer.
        guard text.utf8.count <= longest else { return false }
        var body = Array(text.unicodeScalars)[...]
        if body.first == "(" { body.removeFirst() }
        var isClosed = false
        while let last = body.last, ".)°-–:".unicodeScalars.contains(last) {
            body.removeLast()
            isClosed = true
        }
        if body.isEmpty { return text == "-" || text == "–" }
        let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
        if body.count == 1, let sign = body.first, !sign.properties.isAlphabetic, !isDigit(sign) {
            return !isClosed && sign.properties.generalCategory.isMark
        }
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        if parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(isDigit) }) {
            return isClosed || isAlone || parts.count > 1
        }
        let isLetter = body.count == 1 && body.allSatisfy(\.isASCII)
        let isRoman = body.count <= 5 && body.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
        return isClosed && (isLetter || isRoman)
    }

    /// Gives the marks to the labels that begin behind them, or to whatever their next word became.
    func give(to alignment: inout Alignment) {
        let starts = alignment.occurrences.map { $0.labelWords.first ?? .max }
        for mark in words.reversed() {
            // The occurrence whose label begins last before the word behind the mark, or with it.
            let place = starts.start { $0 > mark + 1 } - 1
            guard place >= 0 else {
                alignment.outside[0].give(mark)
                continue
            }
            if alignment.occurrences[place].labelWords.holds(mark + 1) {
                alignment.occurrences[place].labelWords.give(mark)
            } else if alignment.occurrences[place].valueWords.holds(mark + 1) {
                alignment.occurrences[place].valueWords.give(mark)
            } else {
                alignment.outside[place + 1].give(mark)
            }
        }
    }
}

extension Unicode.GeneralCategory {
    /// Of signs that are printed before items: bullets, boxes, arrows, letters of symbol fonts.
    fileprivate var isMark: Bool {
        switch self {
        case .otherPunctuation, .otherSymbol, .mathSymbol, .privateUse: true
        default: false
        }
    }
}

/// Indices of words, ascending.
extension [Int] {
    fileprivate func holds(_ word: Int) -> Bool {
        let place = start { $0 >= word }
        return place < count && self[place] == word
    }

    fileprivate mutating func give(_ word: Int) { insert(word, at: start { $0 > word }) }
}
