internal import Model

/// Finds the rows that a document prints above the tables of its schede, e.g. `CAMPO | CONTENUTO`, `SCHEDA N. 3`: they
/// belong to no scheda, though they seem to go on with the one before, or with the text above the table.
struct HeaderRows {
    private let document: Document
    private let index: LineIndex
    private var headers: Set<[UInt8]> = []
    /// How many lines such a header may have.
    private let longest = 2

    init(document: Document, index: LineIndex, drafts: [SchedaDraft]) {
        self.document = document
        self.index = index
        var counts: [[UInt8]: Int] = [:]
        var free: Set<[UInt8]> = []
        for (number, draft) in drafts.enumerated() {
            let previous = number > 0 ? drafts[number - 1] : nil
            for line in rows(above: draft.firstWord, below: previous?.lastLabelWord) {
                let letters = letters(line)
                counts[letters, default: 0] += 1
                if previous.map({ !holds($0, line) }) ?? true { free.insert(letters) }
            }
            for line in rows(above: tableStart(draft), below: draft.firstWord) {
                counts[letters(line), default: 0] += 1
            }
        }
        // Above one scheda at least it stands where no value could hold it, and above most of all.
        headers = Set(free.filter { counts[$0, default: 0] > max(1, drafts.count / 2) })
    }

    /// The first word of the header above a scheda; `nil` where none stands there.
    func start(above draft: SchedaDraft, below previous: SchedaDraft) -> Int? {
        start(above: draft.firstWord, below: previous.lastLabelWord)
    }

    /// The words of the header above a scheda's table, where text of the scheda stands above that.
    func words(in draft: SchedaDraft) -> Range<Int>? {
        guard let table = tableStart(draft), let start = start(above: table, below: draft.firstWord) else { return nil }
        return start..<table
    }

    private func start(above word: Int?, below last: Int?) -> Int? {
        rows(above: word, below: last).prefix { headers.contains(letters($0)) }.last
            .flatMap { index.lines[$0].words.first }
    }

    /// The first label of a scheda that stands in a table, where its parts before stand in none.
    private func tableStart(_ draft: SchedaDraft) -> Int? {
        let first = draft.parts.compactMap(\.labelWords.first).filter { document.isInTable($0) }.min()
        guard let first, let above = draft.firstWord, above < first, !document.isInTable(above) else { return nil }
        return first
    }

    /// The rows of a table directly above a word, upwards.
    private func rows(above word: Int?, below last: Int?) -> [Int] {
        guard let word else { return [] }
        let floor = last.map { index.lineOfWord[$0] } ?? -1
        let line = index.lineOfWord[word]
        return (line - longest..<line).reversed().prefix { $0 > floor && $0 >= 0 && isRow($0) }
    }

    private func isRow(_ line: Int) -> Bool {
        index.lines[line].isRow || document.isInTable(index.lines[line].words[0])
    }

    private func holds(_ draft: SchedaDraft, _ line: Int) -> Bool {
        guard let first = index.lines[line].words.first else { return false }
        return draft.parts.contains { $0.valueWords.contains(first) }
    }

    /// The letters of a line without its numbers, which count the schede.
    private func letters(_ line: Int) -> [UInt8] {
        LetterFold.letters(of: index.lines[line].words.map { document.words[$0].text })
            .filter { !(0x30...0x39).contains($0) }
    }
}
