internal import Model
internal import Rulebook

/// Rows that a plan has added to the form: the template has no label for them, and they are no value of the row above.
///
/// They are told by their first cell, which is printed as the form's labels are: in capitals or in bold.
struct UnknownRows {
    /// The most words that such a label has.
    private static let longest = 30
    /// The fewest letters of a lone word: shorter ones are names of funds and bodies.
    private static let shortestWord = 8
    /// The share of a form's labels that are printed alike.
    private static let habit = 0.8

    let document: Document
    let spellings: SpellingTable
    let templates: [Template]
    let alignment: Alignment
    let openings: ValueOpenings

    /// Takes such rows out of the values.
    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let labels = drafts[draft].parts.map(\.labelWords).filter { !$0.isEmpty }
            let inCapitals = isHabit(labels, isUpper), inBold = isHabit(labels, isBold)
            guard inCapitals || inBold else { continue }
            for part in drafts[draft].parts.indices {
                let words = words(of: drafts[draft].parts[part], templates[drafts[draft].template]) { row in
                    inCapitals && row.head.allSatisfy(isUpper)
                        && (!row.rest.allSatisfy(isInCapitals) || isAnswer(row.rest))
                        || inBold && row.head.allSatisfy(isBold) && !row.rest.contains(where: isBold)
                }
                let section = inCapitals ? section(below: drafts[draft].parts[part]) : []
                drafts[draft].parts[part].valueWords.removeAll { words.contains($0) || section.contains($0) }
                drafts[draft].residue += words.union(section).sorted()
            }
        }
    }

    private struct Row {
        /// The words of the labels' column, and those before it: a number that counts the row.
        var head: [Int] = []
        var before: [Int] = []
        var rest: [Int] = []
    }

    /// The value words from the first row on that is no part of the value.
    private func words(of part: SchedaDraft.Part, _ template: Template, where isLabel: (Row) -> Bool) -> Set<Int> {
        guard let occurrence = part.occurrence, let last = part.labelWords.last, let own = document.words[last].cell,
            alignment.occurrences[occurrence].column >= 0, own.row >= 0,
            let kind = template[part.key]?.kind, kind != .matrix
        else { return [] }
        var rows: [Int: Row] = [:]
        for word in part.valueWords where word > last {
            guard let cell = document.words[word].cell, cell.row > own.row, cell.columns == own.columns,
                document.words[word].innerCell == nil
            else { continue }
            if cell.column == own.column {
                rows[cell.row, default: Row()].head.append(word)
            } else if cell.column > own.column {
                rows[cell.row, default: Row()].rest.append(word)
            } else {
                rows[cell.row, default: Row()].before.append(word)
            }
        }
        let first = rows.values.filter { row in
            isWording(row.head) && !row.rest.isEmpty && isLabel(row)
                && !(kind == .money && row.rest.contains { hasDigit(document.words[$0].text) })
        }.compactMap { ($0.before + $0.head).min() }.min()
        guard let first else { return [] }
        return Set(part.valueWords.filter { $0 >= first })
    }

    /// The words in capitals below a value, in text laid out with spaces, that stand in no column of values: the name of
    /// the form's next section.
    private func section(below part: SchedaDraft.Part) -> Set<Int> {
        guard part.labelWords.last.map(document.side) == 0,
            let last = part.valueWords.last(where: { document.side(of: $0) == 1 })
        else { return [] }
        let below = part.valueWords.filter { $0 > last }
        guard let first = below.first, document.words[first].line > document.words[last].line, isWording(below),
            below.allSatisfy(isUpper)
        else { return [] }
        return Set(below)
    }

    /// Whether words say enough to be a label.
    private func isWording(_ words: [Int]) -> Bool {
        let counts = words.map { spellings.letters(of: spellings[$0]).count }.filter { $0 > 0 }
        guard !counts.isEmpty, counts.count <= Self.longest else { return false }
        return counts.count > 1 && counts.max() ?? 0 > 3 || counts.max() ?? 0 >= Self.shortestWord
    }

    /// Whether words are an answer and no head of a column.
    private func isAnswer(_ words: [Int]) -> Bool { openings.fit(.yesNo, words.map { document.words[$0].text }) }

    /// Whether most words of nearly all labels are printed so: a label may have a note in small letters.
    private func isHabit(_ labels: [[Int]], _ holds: (Int) -> Bool) -> Bool {
        let alike = labels.count { $0.count(where: holds) * 2 > $0.count }
        return !labels.isEmpty && Double(alike) >= Self.habit * Double(labels.count)
    }

    /// Whether a word is in capitals, be it a single letter, or has no letters: numbers count labels.
    private func isUpper(_ word: Int) -> Bool {
        let letters = document.words[word].text.filter(\.isLetter)
        return isInCapitals(word) || letters.isEmpty || letters.count == 1 && letters.allSatisfy(\.isUppercase)
    }

    private func isInCapitals(_ word: Int) -> Bool { spellings.spellings[spellings[word]].isUpper }

    private func isBold(_ word: Int) -> Bool { document.words[word].traits.contains(.bold) }

    private func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
}
