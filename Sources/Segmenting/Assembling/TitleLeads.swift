internal import Model
internal import Rulebook

/// Gives to a title's label the number in a cell beside it, or the one that goes on with it, e.g. `Obiettivo 3 – …`,
/// where only the first word was read as the label.
struct TitleLeads {
    let document: Document
    let templates: [Template]
    /// What may stand before a title: `Obiettivo {numero} {trattino} {titolo}`.
    let leads: HeadMatcher
    /// The most words of such a lead.
    private static let longest = 5

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let template = templates[drafts[draft].template]
            guard !template.titleKeepsNumber,
                let title = drafts[draft].parts.firstIndex(where: { $0.key == template.titleKey })
            else { continue }
            giveCode(in: &drafts[draft], title)
            let part = drafts[draft].parts[title]
            let own = part.valueWords.prefix { document.words[$0].gap < .wide }.prefix(Self.longest)
            guard let last = part.labelWords.last, let first = own.first, document.follows(first, on: last),
                let prefix = leads.match((part.labelWords + part.valueWords).map { document.words[$0].text })?.prefix,
                prefix > part.labelWords.count, prefix <= part.labelWords.count + own.count
            else { continue }
            let lead = part.valueWords.prefix(prefix - part.labelWords.count)
            drafts[draft].parts[title].labelWords += lead
            drafts[draft].parts[title].valueWords.removeFirst(lead.count)
        }
    }

    /// Gives a number that stands in a cell of its own before the title to the label.
    private func giveCode(in draft: inout SchedaDraft, _ title: Int) {
        let words = draft.parts[title].valueWords
        guard words.count > 1, let cell = document.words[words[0]].cell, cell.row >= 0,
            let next = document.words[words[1]].cell, next.row == cell.row, next.column != cell.column,
            HeadingNumber(document.words[words[0]].text) != nil
        else { return }
        draft.code = draft.code ?? document.words[words[0]].text
        draft.parts[title].giveToLabel([words[0]])
    }
}
