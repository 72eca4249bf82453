internal import Model

/// What a form says in brackets behind a label of its own accord: `(max 500 caratteri)`, `(descrivere le azioni)`.
///
/// No template knows it, and it stands in nearly all forms of a plan. It is the form's print and no value's.
struct LabelHints {
    private static let mostWords = 40
    /// So many letters of a label's end are no chance; what is shorter must stand at the beginning of a line or a cell.
    private static let sure = 24

    /// A label as it is printed: the same words in small letters may stand in any text.
    private struct Label: Hashable {
        var variant: Int
        /// The spelling of its last word.
        var ending: Int
    }

    private let document: Document
    private let spellings: SpellingTable
    private let book: LabelBook
    private let titles: Set<Int>
    /// For each spelling the variants that end with it, and how many of their letters go before it.
    private let endings: [[(variant: Int, offset: Int)]]
    /// For each word the one before it and the one after it in its cell, in its column of a form laid out with spaces,
    /// or in the text; -1 where there is none.
    private var before: [Int] = []
    private var after: [Int] = []

    init(_ labels: SpelledLabels) {
        document = labels.document
        spellings = labels.spellings
        book = labels.book
        titles = labels.book.titleVariants
        endings = Self.endings(labels.book, labels.spellings)
        (before, after) = Self.neighbours(labels.document)
    }

    /// Their words.
    func words() -> [Int] {
        // In few documents anything in brackets recurs; only there the labels need be counted.
        let texts = texts().filter { $0.value.runs.count >= FormHabit.fewest }
        guard !texts.isEmpty else { return [] }
        var places: [Label: Int] = [:]
        for word in document.words.indices { label(endingAt: word).map { places[$0, default: 0] += 1 } }
        let forms = places.filter { titles.contains($0.key.variant) }.values.max() ?? 0
        return texts.filter { letters, text in
            text.isHabit(places: places, forms: forms) && !book.variants.contains { $0.holds(letters) }
        }
        .flatMap { $0.value.runs.joined() }
    }

    /// What stands in brackets here and there.
    private struct Text {
        var runs: [[Int]] = []
        /// How many stand behind a label, by the label, and how many apart from the text above and below: an
        /// extraction may put a hint anywhere near its label.
        var behind: [Label: Int] = [:]
        var alone = 0

        func isHabit(places: [Label: Int], forms: Int) -> Bool {
            let firm = behind.values.reduce(alone, +)
            return 2 * firm >= runs.count && FormHabit.isOne(runs.count, of: forms)
                || behind.contains { label, count in FormHabit.isOne(count, of: places[label] ?? 0) }
        }
    }

    /// The texts in brackets behind labels and on lines of their own, by their letters.
    private func texts() -> [[UInt8]: Text] {
        var texts: [[UInt8]: Text] = [:]
        for word in document.words.indices where spellings.spellings[spellings[word]].opensBracket {
            let run = brackets(from: word)
            let label = before[word] < 0 ? nil : label(endingAt: before[word])
            guard let last = run.last, label != nil || beginsPlace(word), !goesOn(behind: last) else { continue }
            let isAlone =
                document.words[word].gap >= .paragraph
                && (after[last] < 0 || document.words[after[last]].gap >= .paragraph)
            let letters = spellings.letters(ofWords: run)
            texts[letters, default: Text()].runs.append(run)
            if let label {
                texts[letters]?.behind[label, default: 0] += 1
            } else if isAlone {
                texts[letters]?.alone += 1
            }
        }
        return texts
    }

    /// Whether a sentence goes on behind a word.
    private func goesOn(behind word: Int) -> Bool {
        guard after[word] >= 0, document.words[after[word]].gap < .paragraph else { return false }
        return spellings.spellings[spellings[after[word]]].startsLower
    }

    /// The label that ends with a word.
    private func label(endingAt word: Int) -> Label? {
        endings[spellings[word]].first { ending in
            let letters = book.variants[ending.variant].letters
            var offset = ending.offset
            var first = word
            while offset > 0, before[first] >= 0 {
                let own = spellings.letters(of: spellings[before[first]])
                guard own.count <= offset, letters[..<offset].suffix(own.count).elementsEqual(own) else { break }
                offset -= own.count
                first = before[first]
            }
            let matched = spellings.letters(of: spellings[word]).count + ending.offset - offset
            return matched >= Self.sure || offset == 0 && beginsPlace(first)
        }.map { Label(variant: $0.variant, ending: spellings[word]) }
    }

    private func beginsPlace(_ word: Int) -> Bool {
        document.words[word].gap >= .wide || before[word] < 0
            || before[word] == word - 1 && document.words[word - 1].line != document.words[word].line
    }

    /// The words in brackets from a word on that opens them.
    private func brackets(from word: Int) -> [Int] {
        var words: [Int] = []
        var depth = 0
        var next = word
        while next >= 0, words.count < Self.mostWords {
            let text = document.words[next].text
            words.append(next)
            depth += text.count { $0 == "(" } - text.count { $0 == ")" }
            if depth <= 0 { return text.hasSuffix(")") || text.hasSuffix("):") ? words : [] }
            next = after[next]
        }
        return []
    }

    private static func endings(_ book: LabelBook, _ spellings: SpellingTable) -> [[(variant: Int, offset: Int)]] {
        var byWord: [ArraySlice<UInt8>: [(variant: Int, offset: Int)]] = [:]
        for (number, variant) in book.variants.enumerated() {
            var end = variant.count
            // What a label may do without is not always there to end it.
            while end > 0 {
                guard let start = (0..<end).last(where: { variant.wordStarts[$0] }) else { break }
                byWord[variant.letters[start..<end], default: []].append((number, start))
                // One word as it is printed may be two of the template's: `dell'azione`.
                if let two = (0..<start).last(where: { variant.wordStarts[$0] }) {
                    byWord[variant.letters[two..<end], default: []].append((number, two))
                }
                guard variant.weight(from: start, to: variant.count) == 0 else { break }
                end = start
            }
        }
        return spellings.spellings.map { byWord[spellings.letters[$0.range]] ?? [] }
    }

    private static func neighbours(_ document: Document) -> (before: [Int], after: [Int]) {
        let words = document.words
        var before = [Int](repeating: -1, count: words.count)
        var after = before
        /// The last word of each column of a form laid out with spaces.
        var last: [Int: Int] = [:]
        for index in words.indices where !words[index].traits.contains(.furniture) {
            let earlier: Int?
            if let cell = words[index].cell, cell.row < 0 {
                earlier = last[cell.column]
                last[cell.column] = index
            } else {
                earlier = index > 0 && words[index - 1].cell == words[index].cell ? index - 1 : nil
            }
            guard let earlier, index - earlier <= mostWords else { continue }
            before[index] = earlier
            after[earlier] = index
        }
        return (before, after)
    }
}
