internal import Model
internal import Rulebook

/// Finds words of the labels' column that came into a value: the rest of its label, or the form's prompt below it.
///
/// In a table, and in text laid out with spaces, a value has no words there.
struct SideLeaks {
    /// How many lines below what is known of a label its rest may stand.
    private static let reach = 2
    /// More words are no label's rest and its prompts.
    private static let longest = 120

    let document: Document
    /// The spelling that the label was found by.
    let variant: LabelVariant
    /// All its field's: two that begin alike are told apart by their rest alone.
    let variants: [LabelVariant]
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
        var said = letters(of: part.labelWords)
        var end = place(last)
        for group in Dictionary(grouping: beside, by: place).sorted(by: { $0.key < $1.key }) {
            guard group.key <= end + Self.reach else { break }
            guard belongs(group.value, behind: said, prompts) else { continue }
            leaks += group.value
            said += letters(of: group.value)
            end = max(end, group.key)
        }
        return leaks
    }

    /// The rest of a label that stands behind it or below it on a page, left of where its value begins beside it.
    private func wordsBelow(_ last: Int, _ part: SchedaDraft.Part) -> [Int] {
        guard case .page(let page, let end) = document.words[last].place else { return [] }
        let label = part.labelWords.reduce(end) { box, word in
            guard case .page(page, let next) = document.words[word].place else { return box }
            return box.union(next)
        }
        let height = end.bottom - end.top
        guard let edge = edge(of: part.valueWords, beside: label, on: page, apart: height / 2) else { return [] }
        var bottom = label.bottom
        var leaks: [Int] = []
        for word in part.valueWords {
            guard case .page(page, let box) = document.words[word].place, box.right < edge - height / 2 else {
                continue
            }
            let isBehind = box.left >= end.right && box.top < end.bottom
            guard isBehind || box.top > end.bottom - height / 2, box.top < bottom + height else { break }
            leaks.append(word)
            bottom = max(bottom, box.bottom)
        }
        return isRest(leaks.map { document.words[$0].text }, of: part) ? leaks : []
    }

    /// Where a value begins beside its label, behind what else of the label stands on its line; in running text it begins
    /// a space behind it.
    private func edge(of words: [Int], beside label: Box, on page: Int, apart: Double) -> Double? {
        var right = label.right
        for word in words {
            guard case .page(page, let box) = document.words[word].place, box.top < label.bottom,
                label.top < box.bottom
            else { continue }
            if box.left - right > apart { return box.left }
            right = max(right, box.right)
        }
        return nil
    }

    /// Whether words below a label are the rest of it and the prompts that its cell has behind it.
    private func isRest(_ texts: [String], of part: SchedaDraft.Part) -> Bool {
        guard !texts.isEmpty, texts.count <= Self.longest else { return false }
        let said = letters(of: part.labelWords)
        let matcher = PromptMatcher(prompts)
        return (0...texts.count).reversed().contains { end in
            (end == 0 || isLabel(texts[..<end], behind: said))
                && (end == texts.count || matcher.isPromptOnly(Array(texts[end...])))
        }
    }

    /// Whether words go on with a label whose other words have said these letters.
    private func isLabel(_ texts: ArraySlice<String>, behind said: [UInt8]) -> Bool {
        let words = texts.map { LetterFold.letters(of: $0) }.filter { !$0.isEmpty }
        let letters = words.filter { $0.count > 1 }.flatMap(\.self)
        // `TITOLO INTERVENTO Area di policy`, and below it `G) e I)`.
        if letters.isEmpty {
            return !words.isEmpty
                && variants.contains { $0.areasLead.map { said.suffix($0.count) == $0[...] } ?? false }
        }
        // What the label has said already is the value's.
        return goOn(letters, behind: said) && !said.contains(letters)
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

    private func belongs(_ words: [Int], behind said: [UInt8], _ prompts: Prompts) -> Bool {
        let texts = words.map { document.words[$0].text }
        let letters = texts.map { LetterFold.letters(of: $0) }
        return goOn(letters.flatMap { $0 }, behind: said) || prompts.matcher.isPromptOnly(texts)
            || prompts.words.contains { $0.contains(letters) }
    }

    /// Whether letters are words of the label, or what another spelling that begins as it does has next.
    private func goOn(_ letters: [UInt8], behind said: [UInt8]) -> Bool {
        if variant.holds(letters) { return true }
        let least = variant.begun(by: said)
        return variants.contains { other in
            let begun = other.begun(by: said)
            return begun >= least && other.goes(on: letters, at: begun)
        }
    }

    private func letters(of words: [Int]) -> [UInt8] { LetterFold.letters(of: words.map { document.words[$0].text }) }

    private func column(_ word: Int) -> Int { document.words[word].cell?.column ?? -1 }

    /// The row of a table, else the line.
    private func place(_ word: Int) -> Int {
        document.words[word].cell.flatMap { $0.row >= 0 ? $0.row : nil } ?? document.words[word].line
    }
}
