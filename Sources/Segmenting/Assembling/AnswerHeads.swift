internal import Model
internal import Rulebook

/// Takes the heads of columns of answers, as in `| SI | NO | Se sì, quali |`, out of the value above them.
///
/// They stand in the middle of a form, above its questions: a row of its own without a label, which seems to go on with
/// the row before. Two things tell them: what they say, and that an answer stands below them.
struct AnswerHeads {
    /// The most words of such a row: SI, NO and what the columns beside are called.
    private static let longest = 10

    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let order = drafts[draft].labelledParts
            let template = templates[drafts[draft].template]
            for (part, next) in zip(order, order.dropFirst()) {
                let above = drafts[draft].parts[part]
                let row = row(endingTheValueOf: above)
                guard isHead(row), isAnswered(drafts[draft].parts[next], template),
                    // A question's own words may stand below it, that nobody ticked.
                    template[above.key]?.kind != .yesNo
                        || row.allSatisfy(document.isInTable) && row.count < above.valueWords.count
                else { continue }
                drafts[draft].setAside(row, of: part)
            }
        }
    }

    /// The value's last row where it stands below the label and what else the value says; else nothing.
    private func row(endingTheValueOf part: SchedaDraft.Part) -> [Int] {
        guard let last = part.valueWords.last, let label = part.labelWords.last, last > label else { return [] }
        let rest: [Int]
        let row: [Int]
        if let cell = document.words[last].cell, cell.row >= 0 {
            row = part.valueWords.filter { document.words[$0].cell?.row == cell.row }
            rest = part.labelWords
            guard rest.allSatisfy({ document.words[$0].cell?.row != cell.row }) else { return [] }
        } else {
            let line = document.words[last].line
            row = part.valueWords.filter { document.words[$0].line == line }
            rest = part.labelWords + part.valueWords.filter { !row.contains($0) }
            // In text a row without its value above is the value, an answer that nobody ticked.
            guard rest.count > part.labelWords.count, rest.allSatisfy({ document.words[$0].line < line }) else {
                return []
            }
        }
        return row.count <= Self.longest ? row : []
    }

    /// Whether a row says yes and no beside each other, each in a cell of its own where there are cells.
    private func isHead(_ row: [Int]) -> Bool {
        guard !row.contains(where: document.hasDigit) else { return false }
        return zip(row, row.dropFirst()).contains { one, other in
            let says = [openings.answer(document.words[one].text), openings.answer(document.words[other].text)]
            guard says == [.yes, .no] || says == [.no, .yes] else { return false }
            return [one, other].allSatisfy { word in
                guard let cell = document.words[word].cell, cell.row >= 0 else {
                    // Columns are apart; `Priorità: SI NO` is an item.
                    return one == row.first || document.words[one].gap >= .wide
                }
                return row.allSatisfy { $0 == word || document.words[$0].cell != cell }
            }
        }
    }

    /// Whether a question begins with an answer or with the mark of one.
    private func isAnswered(_ part: SchedaDraft.Part, _ template: Template) -> Bool {
        guard template[part.key]?.kind == .yesNo, let first = part.valueWords.first else { return false }
        return openings.answer(document.words[first].text) != nil
    }
}
