internal import Model
internal import Rulebook

/// Headings that a form prints between its rows: `Sezione B`, `Dati generali`.
///
/// No template knows them. They end the values of one field in nearly all schede, apart from what stands above, or with
/// a number. Where labels are in bold so are they, or printed otherwise than the value above, or they call themselves a
/// section: an answer that was copied from scheda to scheda is not.
struct FormHeadings {
    /// The most lines of such headings, one below the other.
    private static let mostLines = 3

    let document: Document
    let spellings: SpellingTable
    let language: LanguageVocabulary

    /// A field of a template.
    private struct Row: Hashable {
        var template: Int
        var key: String
    }

    /// Takes them out of the values.
    func run(_ drafts: inout [SchedaDraft]) {
        let isBold = drafts.map { hasBoldLabels($0.parts) }
        for _ in 0..<Self.mostLines where !cut(&drafts, isBold) { break }
    }

    /// Cuts the last line of the values of each field where it is such a heading; `false` where none is.
    ///
    /// - Parameter isBold: whether the labels of each draft are in bold.
    private func cut(_ drafts: inout [SchedaDraft], _ isBold: [Bool]) -> Bool {
        var counts: [Row: Int] = [:]
        var ends: [Row: [[UInt8]: [(draft: Int, part: Int, words: [Int])]]] = [:]
        for (draft, parts) in drafts.map(\.parts).enumerated() {
            for (part, field) in parts.enumerated() where field.occurrence != nil {
                let row = Row(template: drafts[draft].template, key: field.key)
                counts[row, default: 0] += 1
                let words = heading(below: field.valueWords)
                guard !words.isEmpty,
                    !isBold[draft] || words.allSatisfy(isLoud) || document.namesPart(words[0], language)
                        || isOther(words, than: field.valueWords.dropLast(words.count))
                else { continue }
                let letters = spellings.letters(ofWords: words)
                ends[row, default: [:]][letters, default: []].append((draft, part, words))
            }
        }
        var hasCut = false
        for (row, texts) in ends {
            for found in texts.values
            where FormHabit.isOne(found.count, of: counts[row] ?? 0)
                && vary(found.map { drafts[$0.draft].parts[$0.part].valueWords.dropLast($0.words.count) })
            {
                for end in found {
                    drafts[end.draft].giveToResidue(end.words, of: end.part)
                }
                hasCut = true
            }
        }
        return hasCut
    }

    /// Whether most labels of a form are in bold.
    private func hasBoldLabels(_ parts: [SchedaDraft.Part]) -> Bool {
        let labels = parts.map(\.labelWords).filter { !$0.isEmpty }
        return labels.count { label in label.contains { document.words[$0].traits.contains(.bold) } } * 2 > labels.count
    }

    /// Whether words are printed as none of the value is: in italics, underlined.
    private func isOther(_ words: [Int], than value: ArraySlice<Int>) -> Bool {
        let looks: WordTraits = [.italic, .marked, .heading]
        let own = document.words[words[0]].traits.intersection(looks)
        return !own.isEmpty && words.allSatisfy { document.words[$0].traits.isSuperset(of: own) }
            && !value.contains { document.words[$0].traits.isSuperset(of: own) }
    }

    private func isLoud(_ word: Int) -> Bool {
        document.words[word].traits.contains(.bold) || document.isCapital(word)
    }

    /// Whether values say different things: below what the form prints in all of them stands the answer.
    private func vary(_ values: [ArraySlice<Int>]) -> Bool {
        let texts = values.map { spellings.letters(ofWords: $0) }
        let most = Dictionary(grouping: texts, by: { $0 }).values.map(\.count).max() ?? 0
        return !FormHabit.isOne(most, of: values.count)
    }

    /// The last line of a value where it may be a heading: a phrase apart from what stands above, or alone in capitals, or
    /// one that has a number, which goes on with none of the value's, or calls itself a section.
    private func heading(below value: [Int]) -> [Int] {
        guard let start = value.lastIndex(where: { document.words[$0].gap >= .line }), start > 0 else { return [] }
        let line = Array(value[start...])
        let isCounted = line.count > 1 && GlyphBullets.isItemNumber(document.words[line[0]].text)
        guard document.isPhrase(isCounted ? Array(line.dropFirst()) : line) else { return [] }
        if isCounted, value[..<start].contains(where: beginsItem) { return [] }
        let above = value[start - 1]
        let first = document.words[line[0]]
        // What stands in one cell with the value, beside the label's, is the value's, and so is a row's last cell.
        if let cell = first.cell, cell.row >= 0, cell.columns > 1, cell.column > 0,
            cell.row == document.words[above].cell?.row
        {
            return []
        }
        let isApart = first.gap >= .paragraph || first.cell?.row != document.words[above].cell?.row
        let isLoud = line.allSatisfy(document.isCapital) && !value[..<start].allSatisfy(document.isCapital)
        return isApart || isLoud || isCounted || document.namesPart(line[0], language) ? line : []
    }

    /// Whether a line begins with a word that counts items.
    private func beginsItem(_ word: Int) -> Bool {
        document.words[word].gap >= .line && GlyphBullets.isItemNumber(document.words[word].text)
    }
}
