internal import Model
internal import Rulebook

/// The column of a form that says how it is filled in: `TARGET | Descrivere a chi si rivolge | Persone anziane`.
///
/// It stands between the labels and their values, and is the form's print: prompts, or the same words beside the same
/// label in each form.
struct GuidanceColumn {
    private static let column = 1
    private static let columns = 3
    /// How many labels must have such words beside them, and which share of those that have any words there.
    private static let fewest = 3
    private static let share = 0.5
    /// In which share of those rows a value stands beside such words: else these are the values, and notes beside them.
    private static let leastValues = 0.5
    /// The fewest words that are no chance where they recur: `SI` stands beside many a label.
    private static let fewestWords = 2

    private let source: Document
    /// The words of the column, ascending.
    private(set) var words: [Int] = []
    /// The words that stand in its rows, ascending.
    private var rows: [Int] = []

    /// A row with a label in its first cell and words in the second.
    private struct Row {
        var field: Int
        var guidance: Range<Int>
        var letters: [UInt8]
        var isPrompt: Bool
        /// What stands in the third cell; empty for nothing.
        var value: [UInt8]
    }

    init(_ labels: SpelledLabels, openings: ValueOpenings, language: LanguageVocabulary) {
        source = labels.document
        let notes = LabelNotes(language)
        let tables = source.cellTables.filter { $0.contains { Self.place(Self.column, in: $0, source) != nil } }
        let labelled = tables.map { $0.map { Self.row($0, labels, openings, notes) } }
        let printed = Self.printed(labelled.joined().compactMap { $0 })
        guard !printed.isEmpty else { return }
        for (table, found) in zip(tables, labelled) where Self.isGuided(found.compactMap { $0 }, printed) {
            // Beside a label that no template has, too, and the column's own heading.
            for (row, known) in zip(table, found) where Self.place(0, in: row, source) != nil {
                guard let words = Self.place(Self.column, in: row, source) else { continue }
                let isPrinted = known.map { printed.contains(Print($0)) } ?? false
                // Where nothing else answers, what is no form's print does.
                let value = Self.place(Self.columns - 1, in: row, source)
                let answers = { (cell: Range<Int>) in
                    Self.answers(cell.map { labels.document.words[$0].text }, openings, notes)
                }
                guard isPrinted || value.map({ !answers(words) || answers($0) }) ?? false else { continue }
                self.words += words
                rows += row.joined()
            }
        }
    }

    /// A field and the words beside its label.
    private struct Print: Hashable {
        var field: Int
        var letters: [UInt8]

        init(_ row: Row) { (field, letters) = (row.field, row.letters) }
    }

    /// The words beside labels that are a form's print: they begin as prompts do, or recur. Where values recur too it may
    /// be chance, so that these count only where there are enough of the others.
    private static func printed(_ rows: [Row]) -> Set<Print> {
        let places = Dictionary(grouping: rows, by: Print.init)
        let recurring = places.filter { $1.count > 1 && $1[0].guidance.count >= fewestWords }
        let sure = Set(places.filter { $1.contains(where: \.isPrompt) }.keys)
            .union(recurring.filter { Set($1.map(\.value)).count > 1 }.keys)
        return sure.count < fewest ? [] : sure.union(recurring.keys)
    }

    /// Whether most labels of a table have a form's print beside them; a page may leave a table two rows.
    private static func isGuided(_ rows: [Row], _ printed: Set<Print>) -> Bool {
        let found = rows.filter { printed.contains(Print($0)) }
        return !found.isEmpty && Double(found.count) >= share * Double(rows.count)
            && Double(found.count { !$0.value.isEmpty }) >= leastValues * Double(found.count)
    }

    /// A row whose first cell is a label, or begins with a whole one; `nil` for any other.
    private static func row(
        _ row: [Range<Int>], _ labels: SpelledLabels, _ openings: ValueOpenings, _ notes: LabelNotes
    ) -> Row? {
        let document = labels.document
        guard let guidance = place(column, in: row, document), let label = place(0, in: row, document),
            let run = labels.run(at: label.lowerBound), run.isWhole || run.end >= label.upperBound
        else { return nil }
        let texts = guidance.map { document.words[$0].text }
        guard !answers(texts, openings, notes) else { return nil }
        let letters = { (range: Range<Int>) in labels.spellings.letters(ofWords: Array(range)) }
        return Row(
            field: labels.book.variants[run.variant].field, guidance: guidance, letters: letters(guidance),
            isPrompt: notes.contain(texts),
            value: place(columns - 1, in: row, document).map(letters) ?? [])
    }

    /// Whether words are an amount or an answer, or the form's own `SI/NO`: no guidance, or none that tells.
    private static func answers(_ texts: [String], _ openings: ValueOpenings, _ notes: LabelNotes) -> Bool {
        !notes.isPrompt(texts)
            && (openings.fit(.money, texts) || texts.contains { openings.answer($0) == .no }
                || texts.first { $0.contains(where: \.isLetter) }.flatMap(openings.answer) != nil)
    }

    /// The words of a row's cell, of a row of as many columns; `nil` for none.
    private static func place(_ column: Int, in row: [Range<Int>], _ document: Document) -> Range<Int>? {
        row.first {
            let cell = document.words[$0.lowerBound].cell
            return cell?.columns == columns && cell?.column == column
        }
    }

    /// Says how many words were passed over; `nil` for none.
    var finding: Finding? {
        Finding(
            .guidanceColumn, passedOver: words, in: source,
            "stand in a column between labels and values and were read as the form's own guidance: look whether the "
                + "column holds answers.")
    }

    /// The document in which the column is furniture, and its rows have two.
    func document() -> Document {
        guard !words.isEmpty else { return source }
        var document = source
        for word in words { document.words[word].traits.insert(.furniture) }
        let guidance = Set(words)
        for word in rows where !guidance.contains(word) {
            document.words[word].cell?.columns = Self.columns - 1
            if document.words[word].cell?.column == Self.columns - 1 { document.words[word].cell?.column = 1 }
        }
        return document
    }
}
