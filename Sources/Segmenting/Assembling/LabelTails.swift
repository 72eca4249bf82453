internal import Model
internal import Rulebook

/// Gives the notes behind a label to it, which no template knows: `AZIONI PROGRAMMATE (nel triennio)`, `max 500 caratteri`
/// in small print below it.
///
/// Those in brackets stand in the labels' column, or end the line of a label whose value begins on the next one: there
/// they say what such notes do, or stand behind that label in two schede or more, since values begin with brackets, too.
struct LabelTails {
    /// The most words of such a note.
    private static let longest = 12
    /// How many lines below the label it may stand in the labels' column.
    private static let reach = 2
    /// In how many schede one stands at least that nothing else tells.
    private static let fewest = 2
    /// How many values stand beside their labels at least where a form has a cell for each.
    private static let leastBeside = 3

    let document: Document
    let spellings: SpellingTable
    let templates: [Template]
    let openings: ValueOpenings
    let notes: LabelNotes

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let template = templates[drafts[draft].template]
            for part in drafts[draft].parts.indices {
                let prompts = template[drafts[draft].parts[part].key]?.prompts ?? []
                let notes = besideValue(drafts[draft].parts[part], PromptMatcher(prompts))
                if !notes.isEmpty { drafts[draft].parts[part].giveToLabel(notes) }
            }
            guard drafts[draft].parts.count(where: isBesideLabel) >= Self.leastBeside else { continue }
            for part in drafts[draft].parts.indices
            where isBracketInLabel(drafts[draft].parts[part], template[drafts[draft].parts[part].key]?.kind ?? .text) {
                drafts[draft].parts[part].giveToLabel(drafts[draft].parts[part].valueWords)
            }
        }
        var found: [(draft: Int, part: Int, words: [Int], printed: LabelPrint)] = []
        for draft in drafts.indices {
            let template = templates[drafts[draft].template]
            for (index, part) in drafts[draft].parts.enumerated() {
                let tail = tail(of: part)
                guard isNote(tail, template[part.key]?.kind ?? .text) else { continue }
                let letters = spellings.letters(ofWords: tail)
                found.append(
                    (draft, index, tail, LabelPrint(template: drafts[draft].template, key: part.key, letters: letters)))
            }
        }
        let counts = Dictionary(found.map { ($0.printed, 1) }, uniquingKeysWith: +)
        for tail in found
        where document.side(of: tail.words[0]) == 0 || counts[tail.printed] ?? 0 >= Self.fewest
            || notes.contain(tail.words.map { document.words[$0].text })
        {
            drafts[tail.draft].parts[tail.part].giveToLabel(tail.words)
        }
    }

    /// Whether a value stands in a cell beside its label's.
    private func isBesideLabel(_ part: SchedaDraft.Part) -> Bool {
        guard let label = part.labelWords.last.flatMap({ document.words[$0].cell }), label.row >= 0,
            let value = part.valueWords.first.flatMap({ document.words[$0].cell })
        else { return false }
        return value.row == label.row && value.column > label.column
    }

    /// Whether a value is but a bracket in its label's cell, where values stand in cells of their own: `TARGET
    /// (specificare)` beside an empty cell. It says what notes do, or more than one scheda has it.
    private func isBracketInLabel(_ part: SchedaDraft.Part, _ kind: FieldKind) -> Bool {
        let value = part.valueWords
        guard isNote(value, kind), let label = part.labelWords.last.flatMap({ document.words[$0].cell }),
            label.row >= 0, label.columns > 1
        else { return false }
        return value.allSatisfy { document.words[$0].cell == label && document.words[$0].innerCell == nil }
            && (notes.contain(value.map { document.words[$0].text }) || isPrinted(value))
    }

    /// Notes in the labels' column that the page's lines part from their label: they stand between a value's lines.
    ///
    /// - Parameter prompts: the template's for the field, which are told wherever they stand.
    private func besideValue(_ part: SchedaDraft.Part, _ prompts: PromptMatcher) -> [Int] {
        guard let label = part.labelWords.last.flatMap({ document.words[$0].cell }), label.columns > 1,
            part.valueWords.contains(where: { document.words[$0].cell.map { $0.column > label.column } == true })
        else { return [] }
        var groups: [[Int]] = []
        for word in part.valueWords where document.words[word].cell?.column == label.column {
            if groups.last?.last == word - 1 {
                groups[groups.count - 1].append(word)
            } else {
                groups.append([word])
            }
        }
        return groups.filter { words in
            let texts = words.map { document.words[$0].text }
            return prompts.isPromptOnly(texts)
                || words.count <= Self.longest && notes.isPrompt(texts) && !hasNeighbour(words, part.valueWords)
                    && isPrinted(words)
        }.flatMap { $0 }
    }

    /// Whether a row's other cells hold words beside these: then they name what the row tells.
    private func hasNeighbour(_ words: [Int], _ value: [Int]) -> Bool {
        guard let cell = document.words[words[0]].cell, cell.row >= 0 else { return false }
        return value.contains { word in
            document.words[word].cell.map { $0.row == cell.row && $0.column > cell.column } == true
        }
    }

    /// Whether the document says these words more than once: a form's prompts stand behind several labels.
    private func isPrinted(_ words: [Int]) -> Bool {
        let wanted = words.map { spellings[$0] }
        var count = 0
        for start in document.words.indices.dropLast(wanted.count - 1)
        where spellings[start] == wanted[0] && wanted.indices.allSatisfy({ spellings[start + $0] == wanted[$0] }) {
            count += 1
            if count == Self.fewest { return true }
        }
        return false
    }

    /// The words behind a label that are none of its value, if they are a note.
    private func tail(of part: SchedaDraft.Part) -> [Int] {
        guard let last = part.labelWords.last else { return [] }
        if document.side(of: last) == 0 {
            let line = document.words[last].line
            return part.valueWords.filter { word in
                word > last && document.side(of: word) == 0
                    && (line...line + Self.reach).contains(document.words[word].line)
            }
        }
        guard document.words[last].cell == nil, !document.words[last].text.hasSuffix(":"),
            part.valueWords.first == last + 1,
            let end = part.valueWords.indices.first(where: { closes(part.valueWords[$0]) }),
            end + 1 < part.valueWords.count, part.valueWords[end] == last + 1 + end,
            document.words[part.valueWords[end + 1]].gap >= .line
        else { return [] }
        let words = Array(part.valueWords[...end])
        // In the next line begins the value.
        return words.allSatisfy { document.words[$0].gap < .line } ? words : []
    }

    private func closes(_ word: Int) -> Bool { document.words[word].text.last { $0 != ":" } == ")" }

    private func isNote(_ words: [Int], _ kind: FieldKind) -> Bool {
        guard kind != .title, let first = words.first, let last = words.last, words.count <= Self.longest,
            document.words[first].text.hasPrefix("("), closes(last), words.dropLast().allSatisfy({ !closes($0) })
        else { return false }
        let texts = words.map { document.words[$0].text }
        return !openings.fit(.money, texts) && openings.answer(texts[0]) == nil
            && !texts.allSatisfy { LetterFold.letters(of: $0).count < 2 }
    }
}
