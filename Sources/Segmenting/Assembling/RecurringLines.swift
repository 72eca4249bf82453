internal import Model
internal import Rulebook

/// Lines that stand in the values of nearly all schede of a plan: labels of rows that the form has and no template
/// knows.
///
/// In text without columns nothing else tells them from a heading inside a value, so they stay where they are and are
/// told.
struct RecurringLines {
    /// The fewest letters of such a line.
    private static let shortest = 4

    let document: Document
    let spellings: SpellingTable
    let templates: [Template]

    private struct Line {
        var words: [Int]
        var field: String
        /// Whether it may be a label.
        var isPhrase: Bool
        /// The words of the lines above and below, where they belong to the same value.
        var above: [Int] = []
        var below: [Int] = []
    }

    /// A line's letters within the schede of one template.
    private struct Wording: Hashable {
        var template: Int
        var letters: [UInt8]
    }

    /// How often lines stand in how many schede.
    private struct Habits {
        var schede: [Int: Int] = [:]
        var counts: [Wording: Int] = [:]

        func count(_ wording: Wording) -> Int? {
            guard let count = counts[wording], FormHabit.isOne(count, of: schede[wording.template] ?? 0) else {
                return nil
            }
            return count
        }
    }

    /// What is to be said of them, once for each line.
    func findings(_ drafts: [SchedaDraft]) -> [Finding] {
        var habits = Habits()
        var first: [(wording: Wording, line: Line)] = []
        let lines = drafts.map { draft in draft.parts.flatMap { self.lines(of: $0, templates[draft.template]) } }
        // Most lines begin as no other does, and need not be folded.
        var beginnings: [Int32: Int] = [:]
        for line in lines.joined() { beginnings[beginning(line), default: 0] += 1 }
        for (draft, lines) in zip(drafts, lines) {
            habits.schede[draft.template, default: 0] += 1
            var own: Set<Wording> = []
            for line in lines where beginnings[beginning(line), default: 0] >= FormHabit.fewest {
                let wording = wording(of: line.words, draft.template)
                guard wording.letters.count >= Self.shortest, own.insert(wording).inserted else { continue }
                habits.counts[wording, default: 0] += 1
                if habits.counts[wording] == 1, line.isPhrase { first.append((wording, line)) }
            }
        }
        return first.compactMap { wording, line in
            guard let count = habits.count(wording) else { return nil }
            // A text of several lines that is the same in all schede is no label.
            let goesOn = line.below.first.map(startsLower) ?? false
            let beside = (ends(line.above) ? [] : [line.above]) + (goesOn ? [line.below] : [])
            guard beside.allSatisfy({ habits.count(self.wording(of: $0, wording.template)) == nil }) else { return nil }
            return finding(line, count, of: habits.schede[wording.template] ?? count)
        }
    }

    /// Whether a line ends what was said: a sentence, or the rest of one. The lines of a list, or of a heading, do not.
    private func ends(_ line: [Int]) -> Bool {
        guard let first = line.first, let last = line.last else { return false }
        return document.words[last].text.hasSuffix(".") || startsLower(first)
    }

    private func startsLower(_ word: Int) -> Bool { spellings.spellings[spellings[word]].startsLower }

    /// The spelling of a line's first word.
    private func beginning(_ line: Line) -> Int32 { line.words.first.map { spellings.numbers[$0] } ?? -1 }

    private func finding(_ line: Line, _ count: Int, of schede: Int) -> Finding {
        let text = line.words.map { document.words[$0].text }.joined(separator: " ")
        return Finding(
            .lineRecurring, .warning,
            "'\(text)' stands by itself in the values of \(count) of \(schede) schede; if it is a row of the form, what follows it belongs to none of the fields: add it to the template.",
            page: document.page(of: line.words), lines: document.lineRange(of: line.words), field: line.field)
    }

    /// The lines of a part: heads of rows where the label has a column of its own, else those of the value.
    private func lines(of part: SchedaDraft.Part, _ template: Template) -> [Line] {
        guard let last = part.labelWords.last, let kind = template[part.key]?.kind, !isChoice(kind) else { return [] }
        let rows = RowsBelow(document: document).rows(of: part).filter { !$0.rest.isEmpty && !$0.head.isEmpty }
        guard rows.isEmpty else {
            return rows.map { Line(words: $0.head, field: part.key, isPhrase: document.isPhrase($0.head)) }
        }
        let column = document.words[last].cell?.column
        let lines = document.byLines(part.valueWords)
        return lines.indices.map { place in
            // The first line begins the value, and below a label there is one more.
            let isInside = place > 0 && place < lines.count - 1
            let isOwn = column == nil || document.words[lines[place][0]].cell?.column == column
            return Line(
                words: lines[place], field: part.key, isPhrase: isInside && isOwn && document.isPhrase(lines[place]),
                above: isInside ? lines[place - 1] : [], below: isInside ? lines[place + 1] : [])
        }
    }

    /// Kinds whose values the form itself lists.
    private func isChoice(_ kind: FieldKind) -> Bool {
        [.matrix, .areas, .points, .type, .need, .grade].contains(kind)
    }

    private func wording(of words: [Int], _ template: Int) -> Wording {
        Wording(template: template, letters: spellings.letters(ofWords: words))
    }
}
