internal import Model
internal import Rulebook

/// Rows that a plan has added to the form: the template has no label for them, and they are no value of the row above.
///
/// They are told by their first cell, which is printed as the form's labels are: in capitals, in bold, or in small
/// letters. A short word is a fund's or a body's name, unless it begins a row of two schede or more, alone below a value.
struct UnknownRows {
    /// The most words that such a label has.
    private static let longest = 30
    /// The fewest letters of a lone word: shorter ones are names of funds and bodies.
    private static let shortestWord = 8
    /// The fewest of one that begins a row of several schede, and of how many.
    private static let shortestAgain = 4
    private static let fewestAgain = 2
    /// The fewest labels that tell how a form prints them.
    private static let fewestLabels = 3
    /// The share of a form's labels that are printed alike.
    private static let habit = 0.8

    let document: Document
    let spellings: SpellingTable
    let templates: [Template]
    let alignment: Alignment
    let openings: ValueOpenings
    let language: LanguageVocabulary

    /// How a form prints its labels, by which those of its added rows are told.
    private enum Print { case capitals, bold, small }

    /// Takes such rows out of the values.
    func run(_ drafts: inout [SchedaDraft]) {
        let sections = recurringLines(drafts)
        let again = recurringHeads(drafts)
        for draft in drafts.indices {
            let prints = prints(of: drafts[draft].parts.map(\.labelWords).filter { !$0.isEmpty })
            guard !prints.isEmpty else { continue }
            let template = templates[drafts[draft].template]
            for part in drafts[draft].parts.indices {
                let found = words(of: drafts[draft].parts[part], template, prints, again)
                let section = prints.contains(.capitals) ? section(below: drafts[draft].parts[part]) : []
                let last = prints.contains(.capitals) ? sections : []
                let unknown = drafts[draft].parts[part].valueWords.filter {
                    found.contains($0) || section.contains($0) || last.contains($0)
                }
                drafts[draft].giveToResidue(unknown, of: part)
            }
        }
    }

    /// The ways of printing that tell labels from values: small letters only where neither capitals nor bold ones do.
    private func prints(of labels: [[Int]]) -> [Print] {
        var prints: [Print] = []
        if isHabit(labels, document.isCapital) { prints.append(.capitals) }
        if isHabit(labels, isBold) { prints.append(.bold) }
        if prints.isEmpty, labels.count >= Self.fewestLabels { prints.append(.small) }
        return prints
    }

    /// Whether a row begins with a label in one of the form's ways of printing.
    private func isLabel(_ row: RowBelow, _ prints: [Print]) -> Bool {
        prints.contains { print in
            switch print {
            case .capitals:
                row.head.allSatisfy(document.isCapital) && (!row.rest.allSatisfy(isInCapitals) || isAnswer(row.rest))
            case .bold: row.head.allSatisfy(isBold) && !row.rest.contains(where: isBold)
            case .small: document.isPhrase(row.head)
            }
        }
    }

    /// The value words from the first row on that is no part of the value.
    ///
    /// - Parameter again: the short words that begin rows of several schede.
    private func words(
        of part: SchedaDraft.Part, _ template: Template, _ prints: [Print], _ again: Set<[UInt8]>
    ) -> Set<Int> {
        guard let occurrence = part.occurrence, alignment.occurrences[occurrence].column >= 0,
            let kind = template[part.key]?.kind, kind != .matrix
        else { return [] }
        let rows = RowsBelow(document: document).rows(of: part)
        let isAlone = isAlone(rows, below: part)
        let heads = rows.filter { row in
            (isWording(row.head) || isAlone && again.contains(spellings.letters(ofWords: row.head)))
                && !row.rest.isEmpty && isLabel(row, prints) && !isContinued(row.head)
                && !(kind == .money && row.rest.contains(where: document.hasDigit))
        }
        // Rows that begin in small letters are mostly a table's: alone in its value, one is none.
        if prints == [.small], rows.count(where: { !$0.head.isEmpty && !$0.rest.isEmpty }) > 1 { return [] }
        guard let first = heads.compactMap({ ($0.before + $0.head).min() }).min() else { return [] }
        return Set(part.valueWords.filter { $0 >= first })
    }

    /// Whether a row stands alone below a value that begins beside its label: several are parts of the value, its years,
    /// who pays, who works.
    private func isAlone(_ rows: [RowBelow], below part: SchedaDraft.Part) -> Bool {
        guard rows.count(where: { !$0.head.isEmpty }) == 1, let first = part.valueWords.first else { return false }
        return !rows.contains { $0.head.contains(first) || $0.before.contains(first) || $0.rest.contains(first) }
    }

    /// The short words that begin rows in several schede, in bold as the forms' labels are, each alone in its value.
    private func recurringHeads(_ drafts: [SchedaDraft]) -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        var others: Set<[UInt8]> = []
        for draft in drafts {
            guard isHabit(draft.parts.map(\.labelWords).filter({ !$0.isEmpty }), isBold) else { continue }
            var own: Set<[UInt8]> = []
            for part in draft.parts where part.occurrence != nil {
                let rows = RowsBelow(document: document).rows(of: part)
                let heads = rows.filter(isShortLabel).map { spellings.letters(ofWords: $0.head) }
                if isAlone(rows, below: part) { own.formUnion(heads) } else { others.formUnion(heads) }
            }
            for head in own where head.count >= Self.shortestAgain { counts[head, default: 0] += 1 }
        }
        return Set(counts.filter { $0.value >= Self.fewestAgain }.keys).subtracting(others)
    }

    /// Whether a row begins with one or two words as a label, in bold.
    private func isShortLabel(_ row: RowBelow) -> Bool {
        !row.head.isEmpty && row.head.count <= 2 && !row.rest.isEmpty && isLabel(row, [.bold])
            && !row.head.contains(where: document.hasDigit) && !isContinued(row.head)
    }

    /// Whether words say that the row above goes on: `(segue)`.
    private func isContinued(_ head: [Int]) -> Bool {
        head.first.map { language.continued.contains(document.words[$0].text.lowercased().filter(\.isLetter)) } ?? false
    }

    /// The words in capitals below a value, in text laid out with spaces, that stand in no column of values: the name of
    /// the form's next section.
    private func section(below part: SchedaDraft.Part) -> Set<Int> {
        guard part.labelWords.last.map(document.side) == 0,
            let last = part.valueWords.last(where: { document.side(of: $0) == 1 })
        else { return [] }
        let below = part.valueWords.filter { $0 > last }
        guard let first = below.first, document.words[first].line > document.words[last].line, isWording(below),
            below.allSatisfy(document.isCapital)
        else { return [] }
        return Set(below)
    }

    /// The same in text without columns: a line in capitals below a blank one that ends a value which is not in capitals.
    private func lastLine(of part: SchedaDraft.Part) -> [Int] {
        guard let start = part.valueWords.lastIndex(where: { document.words[$0].gap >= .line }), start > 0,
            document.words[part.valueWords[start]].gap == .paragraph, document.isInFlow(part.valueWords)
        else { return [] }
        let line = Array(part.valueWords[start...])
        guard isWording(line), line.count > 1, line.allSatisfy(document.isCapital), !isAnswer(line),
            !part.valueWords[..<start].allSatisfy(document.isCapital)
        else { return [] }
        return line
    }

    /// The words of such last lines that call themselves a section, stand below a title, or in two schede or two
    /// fields of one: a value may end in capitals, too.
    private func recurringLines(_ drafts: [SchedaDraft]) -> Set<Int> {
        var lines: [(draft: Int, isTitle: Bool, words: [Int], letters: [UInt8])] = []
        for (draft, scheda) in drafts.enumerated() {
            let title = templates[scheda.template].titleKey
            for part in scheda.parts {
                let line = lastLine(of: part)
                guard !line.isEmpty else { continue }
                lines.append((draft, part.key == title, line, spellings.letters(ofWords: line)))
            }
        }
        let places = Dictionary(grouping: lines, by: \.letters).mapValues { Set($0.map(\.draft)).count }
        let fields = Dictionary(lines.map { ($0.draft, 1) }, uniquingKeysWith: +)
        return Set(
            lines.filter { line in
                places[line.letters] ?? 0 > 1 || fields[line.draft] ?? 0 > 1 || line.isTitle
                    || document.namesPart(line.words[0], language)
            }.flatMap(\.words))
    }

    /// Whether words say enough to be a label; a word with a number counts what its row holds: `Anno 2030`.
    private func isWording(_ words: [Int]) -> Bool {
        if words.count <= 2, words.contains(where: document.hasDigit) { return false }
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
    private func isInCapitals(_ word: Int) -> Bool { spellings.spellings[spellings[word]].isUpper }

    private func isBold(_ word: Int) -> Bool { document.words[word].traits.contains(.bold) }
}
