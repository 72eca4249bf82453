internal import Model

/// What the aligner knows of a word.
struct WordEvidence {
    /// The index in the document's words.
    var index: Int
    /// The number of its spelling, and its letters.
    var spelling: Int
    var folded: FoldedWord
    var isUpper: Bool
    var startsLower: Bool
    var gap: Gap
    /// The cell's column in a row of two cells or more, else -1.
    var column: Int32
    /// The table row's number, -1 where no row is known.
    var row: Int32
    /// Whether the word's row has text in a later cell; true where rows are not known.
    var hasTextToRight: Bool
    /// Whether it is no word but a sign that a value begins with: a currency, a comparison, a box.
    var beginsValue: Bool
    var opensBracket: Bool
    /// Whether the word stands in a table inside its cell.
    var isInner: Bool
    /// Whether another cell of such a table begins with it.
    var beginsInnerCell: Bool
    /// Whether no label begins with it, whatever its letters.
    var isHead: Bool
    /// Whether the line that begins with it recurs.
    var recurs: Bool
    /// Whether a table goes on, or another begins, with this word after text outside tables.
    var resumesTable: Bool
}

/// The evidence of a document's words, page furniture and the marks of labels left out; each is made when it is asked
/// for.
struct WordEvidences {
    private let document: Document
    let spellings: SpellingTable
    private let letters: UnsafeBufferPointer<UInt8>
    private let marks: LabelMarks
    /// For each table row the last column that has text.
    private let lastColumns: [Int32]
    /// The table rows before whose first label stands a column of marks.
    private let countedRows: Set<Int>
    private var index = 0
    /// The words in the head rows of overviews.
    private let heads: Set<Int>
    /// The words that begin lines which recur.
    private let recurring: Set<Int>
    private var row: Int32 = 0
    private var innerCell: GridPosition?
    /// The number of the mark that comes next.
    private var nextMark = 0

    /// - Parameter letters: those of the spellings; they must outlive every word.
    init(
        _ document: Document, _ spellings: SpellingTable, _ letters: UnsafeBufferPointer<UInt8>, _ marks: LabelMarks,
        heads: Set<Int>, recurring: Set<Int>
    ) {
        self.document = document
        self.spellings = spellings
        self.letters = letters
        self.marks = marks
        self.heads = heads
        self.recurring = recurring
        lastColumns = Self.lastColumns(document)
        countedRows = Self.countedRows(document, marks)
    }

    private static func lastColumns(_ document: Document) -> [Int32] {
        var columns: [Int32] = []
        for index in document.words.indices where !document.words[index].traits.contains(.furniture) {
            guard let cell = document.words[index].cell, cell.row >= 0 else { continue }
            while columns.count <= cell.row { columns.append(0) }
            columns[cell.row] = max(columns[cell.row], Int32(cell.column))
        }
        return columns
    }

    /// The rows of tables that count their labels in the first column, where nothing else stands in it.
    private static func countedRows(_ document: Document, _ marks: LabelMarks) -> Set<Int> {
        guard !marks.countedColumns.isEmpty else { return marks.groupedRows }
        let own = Set(marks.words)
        var rows: Set<Int> = []
        var others: Set<Int> = []
        for (index, word) in document.words.enumerated() {
            guard let cell = word.cell, cell.row >= 0, marks.countedColumns.contains(cell.columns) else { continue }
            rows.insert(cell.row)
            if cell.column == 0, !own.contains(index) { others.insert(cell.row) }
        }
        return rows.subtracting(others).union(marks.groupedRows)
    }

    /// Whether a word is not read: page furniture, or a mark.
    private mutating func passes(_ word: Int) -> Bool {
        if document.words[word].traits.contains(.furniture) { return true }
        while nextMark < marks.words.count, marks.words[nextMark] < word { nextMark += 1 }
        return nextMark < marks.words.count && marks.words[nextMark] == word
    }

    /// Whether the words behind one go on with a label, to the letter, up to the end of their line; where their cell is
    /// known a label that goes on in it ends at a line's end, too.
    func spell(_ variant: LabelVariant, from start: Int, after word: Int) -> Bool {
        var offset = start
        var next = word + 1
        while next < document.words.count {
            if document.words[next].traits.contains(.furniture) {
                next += 1
                continue
            }
            let endsPlace = document.words[next].gap >= .wide
            if endsPlace, !isInCell(next, of: word) || variant.missing(at: offset) == 0 { return true }
            guard let end = variant.end(of: spellings.folded(spellings[next], in: letters).letters, from: offset)
            else { return endsPlace }
            offset = end
            next += 1
        }
        return true
    }

    private func isInCell(_ next: Int, of word: Int) -> Bool {
        document.words[word].cell.map { $0.row >= 0 && $0 == document.words[next].cell } ?? false
    }

    /// Whether the words behind one spell the rest of a label, to the letter, up to the end of their line or of one
    /// below it in the same cell.
    func spellWhole(_ variant: LabelVariant, from start: Int, after word: Int) -> Bool {
        var offset = start
        for next in (word + 1)..<max(word + 1, document.words.count)
        where !document.words[next].traits.contains(.furniture) {
            let gap = document.words[next].gap
            if gap >= .wide, variant.missing(at: offset) == 0 { return true }
            guard gap <= .line,
                let end = variant.end(of: spellings.folded(spellings[next], in: letters).letters, from: offset)
            else { return false }
            offset = end
        }
        return variant.missing(at: offset) == 0
    }

    /// Whether a word stands in a table's row that has one cell, where such a row's words have any.
    func isInRowOfOneCell(_ word: Int) -> Bool {
        document.words[word].cell.map { $0.row >= 0 && $0.columns == 1 } ?? (document.words[word].gap == .row)
    }

    /// Whether a word's cell is known.
    func isInCell(_ word: Int) -> Bool { document.words[word].cell != nil }

    /// Whether nothing stands behind a word in its cell or on its line.
    func standsAlone(_ word: Int) -> Bool {
        word + 1 >= document.words.count || document.words[word + 1].gap >= .wide
    }

    /// The next word's.
    mutating func next() -> WordEvidence? {
        while index < document.words.count, passes(index) { index += 1 }
        guard index < document.words.count else { return nil }
        defer { index += 1 }
        var column: Int32 = -1
        var row: Int32 = -1
        var hasTextToRight = true
        if let cell = document.words[index].cell, cell.columns >= 2 {
            let isCounted = countedRows.contains(cell.row)
            // Without the column that counts, a row of two columns is a label above its value, in no column.
            if !isCounted || cell.columns > 2 {
                column = Int32(cell.column)
                row = Int32(cell.row)
                if row >= 0 { hasTextToRight = column < lastColumns[Int(row)] }
                if column > 0, isCounted { column -= 1 }
            }
        }
        var gap = document.words[index].gap
        // The label begins where its mark does.
        if let first = marks.first(before: index, in: nextMark) { gap = document.words[first].gap }
        let resumesTable = row >= 0 && self.row < 0
        self.row = row
        let inner = document.words[index].innerCell
        let beginsInnerCell = inner.map { $0.columns >= 2 && $0 != innerCell } ?? false
        innerCell = inner
        let number = spellings[index]
        let spelling = spellings.spellings[number]
        return WordEvidence(
            index: index, spelling: number, folded: spellings.folded(number, in: letters),
            isUpper: spelling.isUpper, startsLower: spelling.startsLower, gap: gap, column: column, row: row,
            hasTextToRight: hasTextToRight, beginsValue: spelling.beginsValue,
            opensBracket: spelling.opensBracket, isInner: (inner?.columns ?? 0) >= 2,
            beginsInnerCell: beginsInnerCell, isHead: heads.contains(index), recurs: recurring.contains(index),
            resumesTable: resumesTable)
    }
}
