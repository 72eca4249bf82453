internal import Model
internal import Rulebook

/// Gives labels that stand at half the height of their values the lines above them, too.
///
/// Forms set their labels in the middle of tall cells. Text that goes through such a page line by line, with no columns
/// kept, brings half of a value before its label and half behind it, so that every value seems to begin in the middle
/// of a sentence. Where that is a document's way, values are parted so that each label stands in the middle of its own.
struct CentredLabels {
    /// So few values, and so few tall ones, show no way.
    private static let fewest = 10
    private static let fewestTall = 5
    /// The share of values that begin in the middle of a sentence when they begin at their labels; less is enough where
    /// nearly all labels would stand in the middle: values begin with list marks and whole sentences, too.
    private static let torn = 0.12
    private static let tornWhereLikely = 0.06
    /// The share of those that still do when they don't.
    private static let leftTorn = 1.0 / 3
    /// The share of those that do as they were read: where few do, blanks between rows have told where values begin.
    private static let tornAsRead = 0.25
    /// The share of labels that have words of values beside them: else they stand above their values.
    private static let beside = 0.2
    /// The share of tall values that then have their labels in the middle; and that of nearly all.
    private static let middle = 0.6
    private static let mostMiddle = 0.7
    /// The share of tall labels that have their values beside lines in their middle alone: they show the way of themselves,
    /// also where values are short.
    private static let sunk = 0.3
    /// How many lines above the first label may be its value's.
    private static let lead = 3

    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    func run(_ drafts: inout [SchedaDraft]) {
        var chains = chains(of: drafts)
        guard !chains.isEmpty else { return }
        let taken = Set(drafts.flatMap { $0.words + $0.residue })
        for index in chains.indices { chains[index].addLead(lead(above: chains[index].words.first, taken)) }
        let pages = document.pageNumbers
        var partings = chains.map { CentredParting($0, document: document, openings: openings, pages: pages) }
        guard isMiddle(partings) else { return }
        if !areTorn(partings) {
            guard areSunk(partings) else { return }
            // Whole values tell less where they begin.
            partings = chains.map {
                CentredParting($0, document: document, openings: openings, pages: pages, keepsRead: true)
            }
        }
        for parting in partings {
            guard let values = parting.values else { continue }
            var told: Int?
            for (row, words) in zip(parting.chain.rows, values) {
                let parted = (row.aside + words).sorted()
                guard parted != drafts[row.draft].parts[row.part].valueWords else { continue }
                drafts[row.draft].parts[row.part].valueWords = parted
                guard row.draft != told else { continue }
                told = row.draft
                let key = drafts[row.draft].parts[row.part].key
                drafts[row.draft].notes.append(SchedaDraft.Note(code: .centred, key: key))
            }
        }
    }

    /// Whether labels stand in the middle of their values throughout a document.
    private func isMiddle(_ partings: [CentredParting]) -> Bool {
        let (filled, tall) = (count(partings, \.filled), count(partings, \.tall))
        return filled >= Self.fewest && Double(count(partings, \.beside)) >= Self.beside * Double(filled)
            && tall + count(partings, \.sunk) >= Self.fewestTall
            && Double(count(partings, \.middle)) >= Self.middle * Double(tall)
    }

    /// Whether values begin in the middle of a sentence when they begin at their labels, and only then.
    private func areTorn(_ partings: [CentredParting]) -> Bool {
        let (filled, torn) = (Double(count(partings, \.filled)), Double(count(partings, \.tornAtLabels)))
        let isLikely =
            Double(count(partings, \.middle)) >= Self.mostMiddle * Double(count(partings, \.tall))
            && Double(count(partings, \.tornAsRead)) >= Self.tornAsRead * torn
        return torn >= (isLikely ? Self.tornWhereLikely : Self.torn) * filled
            && Double(count(partings, \.torn)) <= Self.leftTorn * torn
            && count(partings, \.tall) >= Self.fewestTall
    }

    /// Whether tall labels stand beside their values with lines in their middle alone.
    private func areSunk(_ partings: [CentredParting]) -> Bool {
        let sunk = count(partings, \.sunk)
        return sunk >= max(Self.fewestTall, 2 * count(partings, \.topped))
            && Double(sunk) >= Self.sunk * Double(count(partings, \.tallLabels))
            && count(partings, \.torn) <= count(partings, \.tornAtLabels)
    }

    private func count(_ partings: [CentredParting], _ figure: KeyPath<CentredParting, Int>) -> Int {
        partings.reduce(0) { $0 + $1[keyPath: figure] }
    }

    /// The rows of schede that follow each other with nothing between.
    private func chains(of drafts: [SchedaDraft]) -> [CentredParting.Chain] {
        var chains: [CentredParting.Chain] = []
        for draft in drafts.indices {
            let parts = drafts[draft].labelledParts
            let words = parts.flatMap { drafts[draft].parts[$0].words }.sorted()
            // A title may stand in a heading above the rows.
            guard let first = words.first, document.isInFlow(words, orColumns: true),
                drafts[draft].parts.allSatisfy({ !$0.labelWords.isEmpty || $0.valueWords.allSatisfy { $0 < first } })
            else { continue }
            let rows = parts.map { part in
                let known = drafts[draft].parts[part]
                let aside = known.valueWords.filter { document.side(of: $0) == 0 }
                return CentredParting.Row(
                    draft: draft, part: part, label: known.labelWords,
                    aside: aside, first: known.valueWords.first { !aside.contains($0) },
                    kind: templates[drafts[draft].template][known.key]?.kind ?? .text)
            }
            if let last = chains.last?.words.last, document.follows(first, on: last) {
                chains[chains.count - 1].add(rows, words)
            } else {
                chains.append(CentredParting.Chain(rows: rows, words: words))
            }
        }
        return chains
    }

    /// Whether a word begins a line right below that of the word before; in columns each side begins a paragraph.
    private func goesOn(_ word: Int) -> Bool {
        let (above, below) = (document.words[word - 1], document.words[word])
        return below.cell == nil ? below.gap == .line : above.cell != nil && abs(below.line - above.line) == 1
    }

    /// The words of the lines right above a word that nothing has claimed.
    private func lead(above first: Int?, _ taken: Set<Int>) -> [Int] {
        guard let first else { return [] }
        var start = first
        var lines = 0
        while start > 0, !taken.contains(start - 1), goesOn(start) || start < first,
            !document.words[start - 1].traits.contains(.furniture)
        {
            if document.words[start].gap >= .line {
                guard goesOn(start), lines < Self.lead else { break }
                lines += 1
            }
            start -= 1
        }
        // Only whole lines.
        while start < first, document.words[start].gap < .line { start += 1 }
        return Array(start..<first)
    }
}
