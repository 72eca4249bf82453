internal import Model

/// How a line counts the forms below it: what recurs of it, and its number.
struct LineCount {
    enum Look: Hashable {
        /// A number at its end: `OBIETTIVO 1`, `Scheda II`. The letters before, with `#` for each number.
        case last([UInt8])
        /// A number or letter before a title: `B) Anziani`.
        case first(ChapterMark.Look)
    }

    /// The most words of such a line.
    private static let longest = 14

    var look: Look
    var number: HeadingNumber

    /// The ways in which a line may count; `I)` is a letter as well as a number.
    static func counts(of texts: [String], _ marks: ChapterMarks) -> [LineCount] {
        guard let last = texts.last, texts.count <= longest else { return [] }
        if last.last?.isNumber ?? false { return number(at: texts).map { [$0] } ?? [] }
        if texts.count > 1, let number = ChapterMarks.roman(last) {
            let letters = LetterFold.letters(of: Array(texts.dropLast()))
            return letters.isEmpty ? [] : [LineCount(look: .last(letters), number: number)]
        }
        return marks.marks(of: texts).compactMap { mark in
            mark.number.map { LineCount(look: .first(mark.look), number: $0) }
        }
    }

    private static func number(at texts: [String]) -> LineCount? {
        var mask: [UInt8] = []
        var numbers: [Int] = []
        var digits = ""
        for letter in texts.joined(separator: " ").lowercased() + " " {
            if letter.isASCII, letter.isNumber {
                digits.append(letter)
                continue
            }
            if let number = Int(digits) {
                numbers.append(number)
                mask.append(UInt8(ascii: "#"))
            }
            digits = ""
            if letter.isLetter { mask.append(contentsOf: String(letter).utf8) }
        }
        guard !numbers.isEmpty, mask.contains(where: { $0 != UInt8(ascii: "#") }) else { return nil }
        return LineCount(look: .last(mask), number: HeadingNumber(parts: numbers))
    }

    /// Whether numbers count from the first on: each is more than the one before, or begins anew. Titles behind them
    /// may be a list's items: there none is left out.
    static func climb(_ counts: [LineCount]) -> Bool {
        guard let first = counts.first?.number.parts.last, first == 1 || first == 0 else { return false }
        return zip(counts, counts.dropFirst()).allSatisfy { before, after in
            if case .first = after.look { return after.number.continues(before.number) }
            let (before, after) = (before.number.parts, after.number.parts)
            return before.lexicographicallyPrecedes(after) || after.last == first && before != after
        }
    }
}
