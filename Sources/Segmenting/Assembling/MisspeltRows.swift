internal import Model
internal import Rulebook

/// Finds the labels that are not told when letters of them are wrong, `TRAGET`, `AZINI`: one stands in the labels' column
/// of a table where the form's label is missing, and nothing else stands in its cell.
struct MisspeltRows {
    /// A label of fewer letters has none to spare.
    private static let shortest = 5
    /// How many letters of the label there are for each wrong one, and of each of its words: another word is no typing
    /// error.
    private static let lettersForOne = 5
    private static let mostWrong = 3

    let document: Document
    let spellings: SpellingTable
    let book: LabelBook

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            // A row that is found may have the next one below it.
            var part = 0
            while part < drafts[draft].parts.count {
                if let row = row(below: drafts[draft].parts[part], in: drafts[draft]) {
                    let taken = Set(row.labelWords + row.valueWords)
                    drafts[draft].parts[part].valueWords.removeAll(where: taken.contains)
                    drafts[draft].parts.append(row)
                }
                part += 1
            }
        }
    }

    /// The first row below a part that begins with a label which its form lacks there, with all that stands below it.
    private func row(below part: SchedaDraft.Part, in draft: SchedaDraft) -> SchedaDraft.Part? {
        guard !part.labelWords.isEmpty, let last = part.valueWords.last,
            document.words[last].cell.map({ $0.row >= 0 }) == true
        else { return nil }
        let missing = missing(behind: part, in: draft)
        guard !missing.isEmpty else { return nil }
        let rows = RowsBelow(document: document).rows(of: part)
            .filter { !$0.head.isEmpty && !$0.rest.isEmpty && $0.head[0] < $0.rest[0] }
            .sorted { $0.head[0] < $1.head[0] }
        for row in rows {
            guard let label = label(row.head, among: missing), let first = (row.before + row.head).min() else {
                continue
            }
            let words = Set(row.before + row.head)
            return SchedaDraft.Part(
                key: label.key, occurrence: nil, labelWords: words.sorted(),
                valueWords: part.valueWords.filter { $0 > first && !words.contains($0) }, score: label.score)
        }
        return nil
    }

    /// The fields of the form between a part's and the next that the scheda has.
    private func missing(behind part: SchedaDraft.Part, in draft: SchedaDraft) -> Set<String> {
        let keys = book.templates[draft.template].fields.map(\.key)
        guard let start = keys.firstIndex(of: part.key) else { return [] }
        return Set(keys[(start + 1)...].prefix { draft.part($0) == nil })
    }

    /// The field whose label a cell spells but for a few letters, and which share of them is right.
    private func label(_ head: [Int], among keys: Set<String>) -> (key: String, score: Double)? {
        let letters = spellings.letters(ofWords: LabelMarks.without(head, in: document))
        var best: (wrong: Int, key: String)?
        for variant in book.variants where keys.contains(book.fields[variant.field].key) {
            let own = variant.letters.filter { $0 > LabelVariant.code }
            let most = min(Self.mostWrong, own.count / Self.lettersForOne)
            guard own.count >= Self.shortest, abs(own.count - letters.count) <= most else { continue }
            let wrong = LetterChanges.count(letters, own, swaps: true)
            if wrong <= most, !hasOtherWord(head, variant), wrong < best?.wrong ?? .max {
                best = (wrong, book.fields[variant.field].key)
            }
        }
        return best.map { ($0.key, 1 - Double($0.wrong) / Double(letters.count)) }
    }

    /// Whether a cell has as many words as a label, and one of them is another one.
    private func hasOtherWord(_ head: [Int], _ variant: LabelVariant) -> Bool {
        let words = LabelMarks.without(head, in: document).map { Array(spellings.letters(of: spellings[$0])) }
            .filter { !$0.isEmpty }
        var own: [[UInt8]] = []
        for (offset, letter) in variant.letters.enumerated() where letter > LabelVariant.code {
            if variant.wordStarts[offset] || own.isEmpty { own.append([]) }
            own[own.count - 1].append(letter)
        }
        return words.count == own.count
            && zip(words, own).contains { word, own in
                LetterChanges.count(word, own, swaps: true) > max(1, own.count / Self.lettersForOne)
            }
    }
}
