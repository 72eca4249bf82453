internal import Model
internal import Rulebook

/// Gives the notes in brackets behind a label to it, which no template knows: `AZIONI PROGRAMMATE (nel triennio)`.
///
/// They stand in the labels' column, or end the line of a label whose value begins on the next one.
struct LabelTails {
    /// The most words of such a note.
    private static let longest = 12
    /// How many lines below the label it may stand in the labels' column.
    private static let reach = 2

    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            let template = templates[drafts[draft].template]
            for part in drafts[draft].parts.indices {
                let tail = tail(of: drafts[draft].parts[part])
                guard isNote(tail, template[drafts[draft].parts[part].key]?.kind ?? .text) else { continue }
                drafts[draft].parts[part].giveToLabel(tail)
            }
        }
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
        guard document.words[last].cell == nil, part.valueWords.first == last + 1,
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
