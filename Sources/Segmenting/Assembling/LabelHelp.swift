internal import Model
internal import Rulebook

/// Gives the help that a form prints below a label to it, where it stands in no brackets: in the label's cell, whose value
/// stands in another; or as a paragraph in italics, which several fields have in more than one scheda.
struct LabelHelp {
    /// How many values of a scheda stand in cells apart from their labels at least.
    private static let leastApart = 3
    /// In how many schede help stands at least that nothing else tells, and below how many labels it stands with a value
    /// behind it where it is taken from others that have none.
    private static let fewest = 2
    private static let leastFields = 3
    /// Below how many labels of a scheda help stands at most that has no value behind it anywhere.
    private static let mostBlank = 2
    /// The longest help, in words.
    private static let longest = 40

    let document: Document
    let spellings: SpellingTable
    let templates: [Template]
    let openings: ValueOpenings
    let notes: LabelNotes

    private struct Found {
        var draft: Int
        var part: Int
        var words: [Int]
        var printed: LabelPrint
        /// Whether the field has a value besides.
        var hasValue: Bool
    }

    func run(_ drafts: inout [SchedaDraft]) {
        var cells: [Found] = []
        var paragraphs: [Found] = []
        for (draft, form) in drafts.enumerated() {
            let areApart = form.parts.count(where: isApart) >= Self.leastApart
            for (part, field) in form.parts.enumerated() {
                let words = areApart ? inLabelsCell(field) : inItalics(field)
                let hasValue = field.valueWords.count > words.count
                guard hasValue || field.key != templates[form.template].titleKey, mayBeHelp(words) else { continue }
                let letters = spellings.letters(ofWords: words)
                let found = Found(
                    draft: draft, part: part, words: words,
                    printed: LabelPrint(template: form.template, key: field.key, letters: letters),
                    hasValue: hasValue)
                if areApart { cells.append(found) } else { paragraphs.append(found) }
            }
        }
        let counts = Dictionary((cells + paragraphs).map { ($0.printed, 1) }, uniquingKeysWith: +)
        let isCommon = { (found: Found) in counts[found.printed] ?? 0 >= Self.fewest }
        let common = paragraphs.filter(isCommon)
        // Where there are more schede, help comes back from one to the other; a value in italics doesn't.
        let mayBeItalic = { (found: Found) in areItalic(found.words) && (isCommon(found) || drafts.count < Self.fewest)
        }
        let help =
            inCells(cells.filter { isCommon($0) || isPrompt($0.words) || areItalic($0.words) }, mayBeItalic)
            + (isHabit(common) ? common : [])
        for found in help { drafts[found.draft].parts[found.part].giveToLabel(found.words) }
    }

    /// Whether help stands below several labels with a value behind it: then it is help below others, too.
    private func isHabit(_ found: [Found]) -> Bool {
        Set(found.filter(\.hasValue).map(\.printed.key)).count >= Self.leastFields
    }

    /// What is help in labels' cells: words with a value behind them; and words with none where that is the habit, where
    /// the same words are help elsewhere, and below a label or two what looks like it.
    ///
    /// - Parameter mayBeItalic: whether words are help for their being in italics.
    private func inCells(_ found: [Found], _ mayBeItalic: (Found) -> Bool) -> [Found] {
        if isHabit(found) { return found }
        let (sure, others) = (found.filter(\.hasValue), found.filter { !$0.hasValue })
        let printed = Set(sure.map(\.printed))
        let counts = Dictionary(others.map { ($0.draft, 1) }, uniquingKeysWith: +)
        return sure
            + others.filter {
                printed.contains($0.printed)
                    || (isPrompt($0.words) || mayBeItalic($0)) && counts[$0.draft] ?? 0 <= Self.mostBlank
            }
    }

    /// Whether a value stands in another cell than its label.
    private func isApart(_ part: SchedaDraft.Part) -> Bool {
        guard let label = cell(ofLabel: part), let value = part.valueWords.last.flatMap({ document.words[$0].cell })
        else { return false }
        return value.row >= 0 && value != label
    }

    private func cell(ofLabel part: SchedaDraft.Part) -> GridPosition? {
        part.labelWords.last.flatMap { document.words[$0].cell }.flatMap { $0.row >= 0 ? $0 : nil }
    }

    /// The words below a label in its cell.
    private func inLabelsCell(_ part: SchedaDraft.Part) -> [Int] {
        guard let label = cell(ofLabel: part) else { return [] }
        return below(part) { $0.cell == label && $0.innerCell == nil }
    }

    /// The paragraph in italics below a label that is in none.
    private func inItalics(_ part: SchedaDraft.Part) -> [Int] {
        guard part.labelWords.last.map({ document.words[$0].cell == nil }) ?? false, !areItalic(part.labelWords) else {
            return []
        }
        let words = below(part) { $0.cell == nil && $0.traits.contains(.italic) }
        guard let next = part.valueWords.dropFirst(words.count).first else { return words }
        return document.words[next].gap >= .line ? words : []
    }

    /// The words directly below a label that are such.
    private func below(_ part: SchedaDraft.Part, _ isSuch: (Word) -> Bool) -> [Int] {
        guard let last = part.labelWords.last, let first = part.valueWords.first, first == last + 1,
            document.words[first].gap >= .line, part.reading == nil
        else { return [] }
        return Array(part.valueWords.prefix { isSuch(document.words[$0]) })
    }

    private func areItalic(_ words: [Int]) -> Bool { words.allSatisfy { document.words[$0].traits.contains(.italic) } }

    private func isPrompt(_ words: [Int]) -> Bool { notes.isPrompt(words.map { document.words[$0].text }) }

    /// Whether words are neither an answer nor an amount: boxes of SI and NO stand below labels, too.
    private func mayBeHelp(_ words: [Int]) -> Bool {
        guard (2...Self.longest).contains(words.count) else { return false }
        let texts = words.map { document.words[$0].text }
        return !openings.fit(.money, texts) && texts[0].contains(where: \.isLetter) && openings.answer(texts[0]) == nil
            && (isPrompt(words) || !texts.contains { openings.answer($0) == .no })
    }
}
