internal import Model
internal import Rulebook

/// Gives labels the words of theirs that the template lacks: `TARGET di utenza`, `PROGRAMMAZIONE 2025/27?`.
///
/// Words between those of a label on one line are the label's. What stands behind it up to the line's end, or up to a
/// question mark or a colon there, is so where nearly all forms have it and it goes on with the label as a phrase does:
/// values may begin with one word, a fund's or a group's name.
struct LabelRests {
    /// The most words of such a rest.
    private static let longest = 10
    /// In how many schede it stands at least, and in which share of those that have the field.
    private static let fewest = 2
    private static let share = 0.8

    let document: Document
    let spellings: SpellingTable
    let openings: ValueOpenings
    let language: LanguageVocabulary

    func run(_ drafts: inout [SchedaDraft]) {
        var found: [(draft: Int, part: Int, words: [Int], printed: LabelPrint)] = []
        var fields: [LabelPrint: Int] = [:]
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices {
                let inserted = inserted(in: drafts[draft].parts[part])
                if !inserted.isEmpty { drafts[draft].parts[part].giveToLabel(inserted) }
                let field = drafts[draft].parts[part]
                guard !field.labelWords.isEmpty else { continue }
                let template = drafts[draft].template
                fields[LabelPrint(template: template, key: field.key, letters: []), default: 0] += 1
                let rest = rest(of: field)
                guard !rest.isEmpty else { continue }
                let letters = spellings.letters(ofWords: rest)
                found.append((draft, part, rest, LabelPrint(template: template, key: field.key, letters: letters)))
            }
        }
        let counts = Dictionary(found.map { ($0.printed, 1) }, uniquingKeysWith: +)
        for rest in found {
            let all = fields[LabelPrint(template: rest.printed.template, key: rest.printed.key, letters: [])] ?? 0
            let count = counts[rest.printed] ?? 0
            guard count >= Self.fewest, Double(count) >= Self.share * Double(all) else { continue }
            drafts[rest.draft].parts[rest.part].giveToLabel(rest.words)
        }
    }

    /// The words of a value that stand between two of its label on one line, no wider apart than words are; none where
    /// they may be a value.
    private func inserted(in part: SchedaDraft.Part) -> [Int] {
        guard let first = part.labelWords.first, let last = part.labelWords.last, last - first >= part.labelWords.count
        else { return [] }
        let words = part.valueWords.filter { word in
            guard word > first, word < last, document.words[word].cell == nil else { return false }
            let (before, after) = (part.labelWords.last { $0 < word }, part.labelWords.first { $0 > word })
            guard let before, let after, after - before <= Self.longest else { return false }
            return (before + 1...after).allSatisfy { document.words[$0].gap <= .space }
                && !document.words[(before + 1)..<after].contains { $0.traits.contains(.furniture) }
        }
        return mayBeLabels(words) ? words : []
    }

    /// What may be the rest of a label: the first words of a value behind it.
    private func rest(of part: SchedaDraft.Part) -> [Int] {
        guard let last = part.labelWords.last, part.valueWords.first == last + 1, part.reading == nil,
            !document.words[last].text.hasSuffix(":"), !document.words[last].text.hasSuffix("?")
        else { return [] }
        if let cell = document.words[last].cell, cell.row >= 0 {
            let own = part.valueWords.prefix { document.words[$0].cell == cell && document.words[$0].innerCell == nil }
            let hasValue = part.valueWords.contains { document.words[$0].cell.map { $0.column > cell.column } == true }
            return hasValue && own.count <= Self.longest && mayBeLabels(Array(own)) ? Array(own) : []
        }
        guard document.words[last].cell == nil, document.words[last + 1].gap <= .space else { return [] }
        var words: [Int] = []
        for word in part.valueWords.prefix(Self.longest) {
            guard word == last + 1 + words.count else { break }
            if document.words[word].gap >= .wide {
                return endsLine(words, part) ? words : []
            }
            words.append(word)
            let text = document.words[word].text
            if text.hasSuffix("?") || text.hasSuffix(":") {
                return mayBeLabels(words) && arePrintedAlike(words, part.labelWords) ? words : []
            }
        }
        return []
    }

    /// Whether words that end the label's line are printed as it is, and the value on the next line is not.
    private func endsLine(_ words: [Int], _ part: SchedaDraft.Part) -> Bool {
        guard mayBeLabels(words), let first = words.first, let next = part.valueWords.dropFirst(words.count).first,
            document.words[next].gap >= .line
        else { return false }
        return arePrintedAlike(words, part.labelWords)
            && (!part.labelWords.allSatisfy(document.isCapital) || !document.isCapital(next))
    }

    /// Whether words go on with a label: in its capitals, in small letters, in brackets, or as a number that a question
    /// ends with; a phrase that is no question with a word that joins it to the label.
    private func arePrintedAlike(_ words: [Int], _ label: [Int]) -> Bool {
        let texts = words.map { document.words[$0].text }
        guard let first = texts.first, let last = texts.last else { return false }
        guard last.hasSuffix("?") || first.hasPrefix("(") || joins(first) else { return false }
        guard texts.contains(where: { $0.contains(where: \.isLetter) }) else { return last.hasSuffix("?") }
        if label.allSatisfy(document.isCapital) {
            // What has no letters has no small one.
            return words.prefix { !document.words[$0].text.hasPrefix("(") }.allSatisfy(document.isCapital)
        }
        return LetterFold.startsLower(first) || first.hasPrefix("(")
            || first.first?.isNumber == true && last.hasSuffix("?")
    }

    /// Whether a sentence goes on after a word, also one that is written with the next as one: `DELL'ORTO`.
    private func joins(_ word: String) -> Bool {
        let small = word.lowercased()
        guard let end = small.firstIndex(where: { "'’".contains($0) }) else { return language.joining.contains(small) }
        return language.joining.contains { $0.dropLast() == small[..<end] }
    }

    /// Whether words are no value: an answer, an amount.
    private func mayBeLabels(_ words: [Int]) -> Bool {
        let texts = words.map { document.words[$0].text }
        return !texts.isEmpty && !openings.fit(.money, texts) && !texts.contains { openings.answer($0) != nil }
    }
}
