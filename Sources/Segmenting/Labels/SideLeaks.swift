internal import Model
internal import Rulebook

/// Finds words of the labels' column that came into a value: the rest of its label, or the form's prompt below it.
///
/// In a table, and in text laid out with spaces, a value has no words there.
struct SideLeaks {
    /// How many lines below what is known of a label its rest may stand.
    private static let reach = 2

    let document: Document
    let variant: LabelVariant
    /// The template's own words in the label's cell.
    let prompts: [String]

    /// The value's words that are the label's or a prompt's, ascending.
    func words(in part: SchedaDraft.Part) -> [Int] {
        guard let first = part.labelWords.first, let last = part.labelWords.last, let own = document.words[last].cell,
            part.labelWords.allSatisfy({ document.words[$0].cell?.column == own.column })
        else { return [] }
        // On a page that shows no rows the sides are less sure than the words.
        guard own.row >= 0 || document.side(of: last) != nil,
            part.valueWords.contains(where: { column($0) > own.column })
        else {
            return []
        }
        let beside = part.valueWords.filter {
            column($0) == own.column && document.words[$0].cell?.columns == own.columns && place($0) >= place(first)
        }
        // Few values have any.
        guard !beside.isEmpty else { return [] }
        let prompts = Prompts(prompts)
        var leaks: [Int] = []
        var end = place(last)
        for group in Dictionary(grouping: beside, by: place).sorted(by: { $0.key < $1.key }) {
            guard group.key <= end + Self.reach else { break }
            guard belongs(group.value, prompts) else { continue }
            leaks += group.value
            end = max(end, group.key)
        }
        return leaks
    }

    /// The prompts, whole and by the letters of their words.
    private struct Prompts {
        let matcher: PromptMatcher
        let words: [[[UInt8]]]

        init(_ prompts: [String]) {
            matcher = PromptMatcher(prompts)
            words = prompts.map { $0.split(separator: " ").map { LetterFold.letters(of: String($0)) } }
        }
    }

    private func belongs(_ words: [Int], _ prompts: Prompts) -> Bool {
        let texts = words.map { document.words[$0].text }
        let letters = texts.map { LetterFold.letters(of: $0) }
        return variant.holds(letters.flatMap { $0 }) || prompts.matcher.isPromptOnly(texts)
            || prompts.words.contains { $0.contains(letters) }
    }

    private func column(_ word: Int) -> Int { document.words[word].cell?.column ?? -1 }

    /// The row of a table, else the line.
    private func place(_ word: Int) -> Int {
        document.words[word].cell.flatMap { $0.row >= 0 ? $0.row : nil } ?? document.words[word].line
    }
}
