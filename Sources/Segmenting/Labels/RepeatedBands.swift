internal import Model

/// The band over a form's table, as `SCHEDA 3 – Orto comune`, that is printed again at the head of each of its pages: there
/// it stands in the midst of a value, and is page furniture.
struct RepeatedBands {
    /// The fewest words of a band, and letters.
    private static let fewestWords = 2
    private static let fewestLetters = 6

    private let labels: SpelledLabels
    /// The words of the repetitions.
    private var bands: [Int] = []

    init(_ labels: SpelledLabels) {
        self.labels = labels
        var band: [UInt8]?
        for table in labels.document.cellTables {
            for (number, row) in table.enumerated() {
                guard let letters = letters(ofBand: row) else { continue }
                if letters == band, labels.document.opensPage(row[0].lowerBound), !beginsForm(table, number + 1) {
                    bands += row[0]
                } else if number == 0 {
                    band = table.contains(where: { $0.count > 1 }) ? letters : nil
                }
            }
        }
    }

    /// The document in which they are furniture.
    func document() -> Document {
        var document = labels.document
        for word in bands { document.words[word].traits.insert(.furniture) }
        return document
    }

    /// The letters of a row of one cell that is no label; `nil` for others.
    private func letters(ofBand row: [Range<Int>]) -> [UInt8]? {
        let cell = labels.document.words[row[0].lowerBound].cell
        guard row.count == 1, cell?.columns == 1, row[0].count >= Self.fewestWords,
            labels.run(at: row[0].lowerBound) == nil
        else { return nil }
        let letters = labels.spellings.letters(ofWords: Array(row[0]))
        return letters.count >= Self.fewestLetters ? letters : nil
    }

    /// Whether a form's title stands in the row: the band is another form's.
    private func beginsForm(_ table: [[Range<Int>]], _ number: Int) -> Bool {
        guard table.indices.contains(number) else { return false }
        let titles = labels.book.titleVariants
        return table[number].contains { labels.run(at: $0.lowerBound, among: titles)?.isWhole == true }
    }
}
