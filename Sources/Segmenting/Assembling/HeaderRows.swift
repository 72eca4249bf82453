internal import Model

/// Finds the rows that a document prints above the tables of its schede, e.g. `CAMPO | CONTENUTO`: they belong to no
/// scheda, though they seem to go on with the one before.
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
            for line in rows(above: draft, below: previous) {
                let letters = letters(line)
                counts[letters, default: 0] += 1
                if previous.map({ !holds($0, line) }) ?? true { free.insert(letters) }
            }
        }
        // Above one scheda at least it stands where no value could hold it, and above most of all.
        headers = Set(free.filter { counts[$0, default: 0] > max(1, drafts.count / 2) })
    }

    /// The first word of the header above a scheda; `nil` where none stands there.
    func start(above draft: SchedaDraft, below previous: SchedaDraft) -> Int? {
        rows(above: draft, below: previous).prefix { headers.contains(letters($0)) }.last
            .flatMap { index.lines[$0].words.first }
    }

    /// The rows of a table directly above a scheda, upwards.
    private func rows(above draft: SchedaDraft, below previous: SchedaDraft?) -> [Int] {
        guard let first = draft.firstWord else { return [] }
        let floor = previous?.lastLabelWord.map { index.lineOfWord[$0] } ?? -1
        let line = index.lineOfWord[first]
        return (line - longest..<line).reversed().prefix { $0 > floor && $0 >= 0 && index.lines[$0].isRow }
    }

    private func holds(_ draft: SchedaDraft, _ line: Int) -> Bool {
        guard let first = index.lines[line].words.first else { return false }
        return draft.parts.contains { $0.valueWords.contains(first) }
    }

    private func letters(_ line: Int) -> [UInt8] {
        LetterFold.letters(of: index.lines[line].words.map { document.words[$0].text })
    }
}
