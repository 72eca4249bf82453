internal import Model

/// Words of a value that an extraction glued to a label's word, where that ends its line with a hyphen and the value's
/// line stands beside: `PREVEDA PROCESSI DI CO-` and `mettono a disposizione` give `COmettono`.
struct GluedWords {
    /// So many letters of a label before the word are no chance.
    private static let sure = 12
    private static let fewestCapitals = 2
    private static let mostCapitals = 12

    let labels: SpelledLabels

    /// The words with those parted; `nil` where there are none.
    func parted() -> [Word]? {
        // Most documents have few spellings of that look.
        let capitals = labels.spellings.texts.map(Self.capitals)
        guard capitals.contains(where: { $0 > 0 }) else { return nil }
        let words = labels.document.words
        var result: [Word] = []
        var start = 0
        for index in words.indices {
            let count = capitals[labels.spellings[index]]
            guard count > 0, endsLabelWord(index, capitals: count) else { continue }
            result += words[start..<index]
            var (label, value) = (words[index], words[index])
            label.text = String(label.text.prefix(count))
            value.text = String(value.text.dropFirst(count))
            value.gap = .none
            if case .text(let line, let column) = value.place {
                value.place = .text(line: line, column: column + count)
            }
            result += [label, value]
            start = index + 1
        }
        return start == 0 ? nil : result + words[start...]
    }

    /// How many capitals a spelling begins with, where nothing but small letters follows; 0 for all others.
    private static func capitals(_ text: String) -> Int {
        // Nearly every spelling has a small letter in the second place, or no letter.
        guard let second = text.utf8.dropFirst().first, second <= UInt8(ascii: "Z") || second >= 0x80 else { return 0 }
        let count = text.prefix(while: \.isUppercase).count
        guard (fewestCapitals...mostCapitals).contains(count) else { return 0 }
        let rest = text.dropFirst(count)
        return rest.first?.isLowercase == true && !rest.contains { $0.isUppercase || $0.isNumber } ? count : 0
    }

    /// Whether the words before on the same line and a word's capitals stand in a label, which goes on behind them.
    private func endsLabelWord(_ word: Int, capitals: Int) -> Bool {
        let document = labels.document
        guard case .text = document.words[word].place, document.words[word].cell == nil else { return false }
        var start = word
        while start > 0, document.words[start].gap < .line { start -= 1 }
        let spelling = labels.spellings[word]
        let letters =
            labels.spellings.letters(ofWords: start..<word) + labels.spellings.letters(of: spelling).prefix(capitals)
        guard letters.count >= Self.sure else { return false }
        return labels.book.variants.contains { variant in
            guard let end = variant.letters.firstRange(of: letters)?.upperBound, end < variant.letters.count else {
                return false
            }
            return !variant.wordStarts[end] || variant.isUpper[end]
        }
    }
}
