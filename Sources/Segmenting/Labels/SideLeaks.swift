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
        guard let first = part.labelWords.first, let last = part.labelWords.last else { return [] }
        // On a page that shows no rows the sides are less sure than the words.
        guard let own = document.words[last].cell, own.row >= 0 || document.side(of: last) != nil else {
            return wordsBelow(last, part)
        }
        guard part.labelWords.allSatisfy({ document.words[$0].cell?.column == own.column }),
            part.valueWords.contains(where: { column($0) > own.column })
        else { return [] }
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

    /// The rest of a label that stands below it on a page, left of where its value begins beside it.
    private func wordsBelow(_ last: Int, _ part: SchedaDraft.Part) -> [Int] {
        guard case .page(let page, let label) = document.words[last].place, let first = part.valueWords.first,
            case .page(page, let value) = document.words[first].place
        else { return [] }
        let height = label.bottom - label.top
        // In running text a value begins a space behind its label.
        guard value.left - label.right > height / 2, value.top < label.bottom, label.top < value.bottom else {
            return []
        }
        var bottom = label.bottom
        var leaks: [Int] = []
        for word in part.valueWords.dropFirst() {
            guard case .page(page, let box) = document.words[word].place, box.right < value.left - height / 2 else {
                continue
            }
            guard box.top > label.bottom - height / 2, box.top < bottom + height else { break }
            leaks.append(word)
            bottom = max(bottom, box.bottom)
        }
        let letters = leaks.map { LetterFold.letters(of: document.words[$0].text) }.filter { $0.count > 1 }.flatMap {
            $0
        }
        // What the label has said already is the value's.
        let said = LetterFold.letters(of: part.labelWords.map { document.words[$0].text })
        return variant.holds(letters) && !said.contains(letters) ? leaks : []
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
