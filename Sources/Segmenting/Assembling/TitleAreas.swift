internal import Model
internal import Rulebook

/// The part of a title's label that names the scheda's areas where a form prints it behind the title: further on in the
/// same row, or in a row of its own. It is given back to the label, with the areas beside it.
struct TitleAreas {
    let document: Document
    let spellings: SpellingTable
    let book: LabelBook
    /// The letters that lead to areas in each template's labels of the title.
    private let leads: [[[UInt8]]]

    init(document: Document, spellings: SpellingTable, book: LabelBook) {
        self.document = document
        self.spellings = spellings
        self.book = book
        leads = book.templates.indices.map { template in
            let found = book.titleVariants.map { book.variants[$0] }.filter {
                book.fields[$0.field].template == template
            }
            return Set(found.compactMap(\.areasLead)).sorted { $0.count > $1.count }
        }
    }

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let template = drafts[draft].template
            guard !leads[template].isEmpty,
                let part = drafts[draft].parts.firstIndex(where: { $0.key == book.templates[template].titleKey })
            else { continue }
            giveRest(back: &drafts[draft].parts[part], leads[template])
            giveLead(back: &drafts[draft].parts[part], leads[template])
            giveAreas(back: &drafts[draft].parts[part], leads[template])
            giveRow(back: &drafts[draft].parts[part])
        }
    }

    /// Gives back the rest of a part that the label begins, with the areas behind it, where it begins another line beside or
    /// below the title: `TITOLO INTERVENTO Area di | Orto comune` / `policy E)`.
    private func giveRest(back part: inout SchedaDraft.Part, _ leads: [[UInt8]]) {
        let words = part.valueWords
        let rests = leads.compactMap { rest(of: $0, after: part.labelWords) }
        guard !rests.isEmpty else { return }
        for start in words.indices.dropFirst() where document.words[words[start]].gap == .line {
            guard let end = end(of: rests, in: words, at: start) else { continue }
            let areas = words[end...].prefix {
                document.words[$0].gap < .wide && spellings.letters(of: spellings[$0]).count == 1
            }
            let next = end + areas.count
            guard !areas.isEmpty, next == words.count || document.words[words[next]].gap >= .wide else { continue }
            part.giveToLabel(Array(words[start..<next]))
            return
        }
    }

    /// The letters of a lead that are not yet said where a label ends with its first words.
    private func rest(of lead: [UInt8], after label: [Int]) -> [UInt8]? {
        for start in label.indices.reversed() {
            let said = spellings.letters(ofWords: label[start...])
            guard said.count < lead.count else { return nil }
            if lead.starts(with: said) { return Array(lead.dropFirst(said.count)) }
        }
        return nil
    }

    /// Gives back words that begin a cell behind the title, and what stands behind them in their row or on their line.
    private func giveLead(back part: inout SchedaDraft.Part, _ leads: [[UInt8]]) {
        let words = part.valueWords
        for start in words.indices.dropFirst() where beginsCell(words[start], after: words[start - 1]) {
            guard let end = end(of: leads, in: words, at: start), end < words.count else { continue }
            let areas = words[end...].prefix { isBeside($0, words[end - 1]) }
            guard !areas.isEmpty else { continue }
            part.giveToLabel(Array(words[start..<end] + areas))
            return
        }
    }

    /// Gives back the areas beside the end of a label that stands in a row below the title's.
    private func giveAreas(back part: inout SchedaDraft.Part, _ leads: [[UInt8]]) {
        let labels = part.labelWords
        guard let title = part.valueWords.first,
            let start = labels.firstIndex(where: { $0 > title }),
            let end = end(of: leads, in: labels, at: start), end == labels.count
        else { return }
        let areas = part.valueWords.filter { $0 > labels[end - 1] && isBeside($0, labels[end - 1]) }
        // A title that goes on beside its label begins with no letter of an area.
        guard let first = areas.first, document.words[first].gap >= .wide,
            spellings.letters(of: spellings[first]).count == 1, LetterFold.startsUpper(document.words[first].text)
        else { return }
        part.giveToLabel(areas)
    }

    /// Gives back what stands beside the end of a label that fills a row's first cell below the title's row, whatever it
    /// calls the area: `AREA TEMATICA | Anziani`. A label that names its area itself stands beside the title.
    private func giveRow(back part: inout SchedaDraft.Part) {
        guard let last = part.labelWords.last, let cell = document.words[last].cell, cell.row >= 0, cell.columns > 1,
            let title = part.valueWords.first, let row = document.words[title].cell?.row, row < cell.row,
            part.labelWords.contains(where: { document.words[$0].cell?.row == row })
        else { return }
        let end = part.labelWords.filter { document.words[$0].cell == cell }
        guard !end.contains(where: { spellings.letters(of: spellings[$0]).count == 1 }) else { return }
        let areas = part.valueWords.filter { word in
            document.words[word].cell.map { $0.row == cell.row && $0.column > cell.column } == true
        }
        guard let first = areas.first, LetterFold.startsUpper(document.words[first].text) else { return }
        part.giveToLabel(areas)
    }

    /// The index after the words that spell one of the leads.
    private func end(of leads: [[UInt8]], in words: [Int], at start: Int) -> Int? {
        for lead in leads {
            var rest = lead[...]
            var next = start
            while next < words.count, !rest.isEmpty {
                let letters = spellings.letters(of: spellings[words[next]])
                guard !letters.isEmpty, rest.starts(with: letters) else { break }
                rest = rest.dropFirst(letters.count)
                next += 1
            }
            if rest.isEmpty { return next }
        }
        return nil
    }

    private func beginsCell(_ word: Int, after last: Int) -> Bool {
        document.words[word].gap >= .wide || document.words[word].cell != document.words[last].cell
    }

    private func isBeside(_ word: Int, _ lead: Int) -> Bool {
        let (a, b) = (document.words[word], document.words[lead])
        if let row = a.cell?.row, row >= 0 { return row == b.cell?.row }
        return a.line == b.line
    }
}
