internal import Model

/// Numbers, letters and bullets that count a form's labels: `1. TARGET`, `b) Azioni programmate`, a column of numbers; and
/// the names of groups of labels in a column before them.
///
/// They belong to the label behind them. The aligner reads the document without them, since a number says nothing of
/// where the value before it ends; afterwards they are given to their labels.
struct LabelMarks {
    /// So few of them are a list inside a value.
    private static let fewest = 3

    /// The words that are marks, ascending.
    private(set) var words: [Int] = []
    /// Tables whose first column holds nothing but marks: how many columns they have.
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
        var columns: [Int: Int] = [:]
        var lines = CountedLines()
        var unread: [Int] = []
        var bare: (found: [Int], unread: [Int]) = ([], [])
        for index in words.indices.dropLast() where index == 0 || words[index].gap >= .line {
            let word = words[index]
            guard !word.traits.contains(.furniture), Self.isMark(word.text, isAlone: true) else { continue }
            let isDashed = Self.isDash(behind: index, in: words)
            let label = isDashed ? index + 2 : index + 1
            let next = words[label]
            let isBefore = next.gap <= .wide || next.gap == .cell
            // Where no lines part them, a column of bare numbers may stand as near as words do.
            let isBare = !isDashed && next.gap < .wide && !Self.isMark(word.text, isAlone: false)
            guard let run = labels.run(at: label) else {
                if isBare { bare.unread.append(index) } else { unread.append(index) }
                continue
            }
            if isBare {
                if next.gap == .space { bare.found.append(index) }
                continue
            }
            guard isBefore else {
                lines.add(index, word.text, above: labels.book.variants[run.variant].field)
                continue
            }
            found.append(index)
            if next.gap == .cell, let cell = word.cell, cell.column == 0 { columns[cell.columns, default: 0] += 1 }
        }
        if Self.areCounted(bare.found.map { words[$0].text }) {
            found += bare.found
            unread = (unread + bare.unread).sorted()
        }
        found = (found + lines.words()).sorted()
        found += between(found, unread, words)
        found += found.filter { Self.isDash(behind: $0, in: words) }.map { $0 + 1 }
        found.sort()
        if found.count >= Self.fewest {
            self.words = found
            // Of two columns the second is the values': a mark or two there begin a value that a label begins.
            countedColumns = Set(columns.filter { $0.key > 2 || $0.value >= Self.fewest }.keys)
            if !countedColumns.isEmpty { self.words = Array(Set(found).union(alone(in: words))).sorted() }
        }
        addGroups(labels, tables)
    }

    private static let dashes: Set<String> = ["-", "–", "—"]

    /// Whether a dash stands between a mark and what it counts: `1 – TARGET`.
    private static func isDash(behind mark: Int, in words: [Word]) -> Bool {
        guard mark + 2 < words.count, words[mark + 1].gap <= .wide, words[mark + 2].gap <= .wide else { return false }
        return dashes.contains(words[mark + 1].text) && !dashes.contains(words[mark].text)
    }

    /// Whether bare numbers before labels count them, most of them one by one.
    private static func areCounted(_ texts: [String]) -> Bool {
        let numbers = texts.compactMap(CountedLines.ordinal)
        guard numbers.count >= fewest else { return false }
        return zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 } * 2 >= numbers.count - 1
    }

    /// The marks that count on from the one before to the one after, whatever stands behind them: a label may be broken
    /// over lines so that little of it stands there, or be one that no template has.
    private func between(_ found: [Int], _ unread: [Int], _ words: [Word]) -> [Int] {
        guard found.count >= Self.fewest, !unread.isEmpty else { return [] }
        return zip(found, found.dropFirst()).flatMap { last, next -> [Int] in
            guard let before = CountedLines.ordinal(words[last].text),
                let after = CountedLines.ordinal(words[next].text),
                after > before + 1
            else { return [] }
            let marks = unread[unread.start { $0 > last }..<unread.start { $0 > next }]
            // A list of the value may count as they do.
            let counted = marks.filter {
                CountedLines.ordinal(words[$0].text).map { before < $0 && $0 < after } ?? false
            }
            return counted.compactMap { CountedLines.ordinal(words[$0].text) } == Array(before + 1..<after)
                ? counted : []
        }
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

    /// Whether a word counts what stands behind it, as it would a label.
    static func isMark(at word: Int, in document: Document) -> Bool {
        let words = document.words
        return word + 1 < words.count && isMark(words[word].text, isAlone: words[word + 1].gap > .space)
    }

    /// The word that a mark at the beginning of a line counts; the line's first where there is none.
    static func end(at word: Int, in document: Document) -> Int {
        let words = document.words
        if isDash(behind: word, in: words) { return isMark(words[word].text, isAlone: true) ? word + 2 : word }
        return isMark(at: word, in: document) && words[word + 1].gap <= .wide ? word + 1 : word
    }

    /// A label's words without the mark that counts it.
    static func without(_ label: [Int], in document: Document) -> ArraySlice<Int> {
        guard let first = label.first else { return [] }
        let start = end(at: first, in: document)
        return label.drop { $0 < start }
    }

    /// Gives the marks to the labels that begin behind them, or to whatever their next word became.
    func give(to alignment: inout Alignment) {
        let starts = alignment.occurrences.map { $0.labelWords.first ?? .max }
        var (next, behind) = (-1, -1)
        for mark in words.reversed() {
            // The first word behind the mark, and a dash behind that.
            if mark + 1 != behind { next = mark + 1 }
            behind = mark
            // The occurrence whose label begins last before the word behind the mark, or with it.
            let place = starts.start { $0 > next } - 1
            guard place >= 0 else {
                alignment.outside[0].give(mark)
                continue
            }
            if alignment.occurrences[place].labelWords.holds(next) {
                alignment.occurrences[place].labelWords.give(mark)
            } else if alignment.occurrences[place].valueWords.holds(next) {
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
