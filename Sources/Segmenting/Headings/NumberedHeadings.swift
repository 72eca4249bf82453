internal import Model

/// Lines that do nothing but count the forms below them: `OBIETTIVO 1`, `Scheda n. 2`.
///
/// Where each form begins a page they recur at its edge with nothing changed but the number, as a page's own lines do;
/// in text they stand against the value above. What tells them is that they stand directly above first rows and that
/// their numbers climb.
struct NumberedHeadings {
    /// So few are chance.
    private static let fewest = 3
    /// How many lines above a first row the heading may stand.
    private static let reach = 2
    /// The most words of such a line.
    private static let longest = 14

    private let labels: SpelledLabels
    private let titles: Set<Int>
    /// By the numbers of the spellings: whether the label of a title may begin so.
    private let mayBegin: [Bool]

    init(_ labels: SpelledLabels) {
        self.labels = labels
        titles = labels.book.titleVariants
        let table = labels.spellings
        let variants = titles.map { labels.book.variants[$0] }
        mayBegin = table.letters.withUnsafeBufferPointer { letters in
            table.texts.indices.map { spelling in
                let word = table.folded(spelling, in: letters)
                return word.count > 0 && variants.contains { $0.has(word.letters, at: 0) }
            }
        }
    }

    private struct Line {
        var words: Range<Int>
        /// What recurs of it: its letters, with `#` for each number.
        var mask: [UInt8]
        var numbers: [Int]
        /// The number of its page, from 1.
        var page: Int
        var isFurniture: Bool
    }

    /// The words of each such line.
    func lines() -> [Range<Int>] {
        var groups: [[UInt8]: [Line]] = [:]
        for line in linesAboveForms() { groups[line.mask, default: []].append(line) }
        return groups.values.filter { lines in
            lines.count >= Self.fewest && Self.climb(lines.map(\.numbers))
                && (!lines.contains(where: \.isFurniture) || isOwn(lines))
        }
        .flatMap { $0.map(\.words) }
    }

    /// Whether numbers count: each is more than the one before, or begins anew.
    private static func climb(_ numbers: [[Int]]) -> Bool {
        guard let first = numbers.first, first.last == 1 || first.last == 0 else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { before, after in
            before.lexicographicallyPrecedes(after) || after.last == first.last && before != after
        }
    }

    /// Whether lines at pages' edges belong to the forms: they stand nowhere else, and do not count the pages.
    private func isOwn(_ lines: [Line]) -> Bool {
        guard lines.contains(where: { $0.numbers.last != $0.page }) else { return false }
        let own = Set(lines.map(\.words.lowerBound))
        let words = labels.document.words
        return words.indices.allSatisfy { index in
            guard words[index].traits.contains(.furniture), beginsLine(index), !own.contains(index) else { return true }
            return line(from: index, page: 0)?.mask != lines[0].mask
        }
    }

    /// The lines with numbers directly above forms, nearest first rows.
    private func linesAboveForms() -> [Line] {
        var found: [Line] = []
        let words = labels.document.words
        var page = words.first?.gap == .page ? 0 : 1
        for index in words.indices {
            if words[index].gap == .page { page += 1 }
            guard mayBegin[labels.spellings[index]], index > 0, words[index].gap >= .line,
                labels.run(at: index, among: titles)?.isWhole == true
            else { continue }
            var start = index
            for _ in 0..<Self.reach {
                guard start > 0 else { break }
                repeat { start -= 1 } while start > 0 && !beginsLine(start)
                if let line = line(from: start, page: page) {
                    found.append(line)
                    break
                }
            }
        }
        return found
    }

    private func beginsLine(_ word: Int) -> Bool { word == 0 || labels.document.words[word].gap >= .line }

    /// The line that begins with a word, where it holds letters and ends with a number.
    private func line(from start: Int, page: Int) -> Line? {
        let words = labels.document.words
        var end = start + 1
        while end < words.count, !beginsLine(end) { end += 1 }
        guard end - start <= Self.longest, words[end - 1].text.last?.isNumber ?? false else { return nil }
        var mask: [UInt8] = []
        var numbers: [Int] = []
        var digits = ""
        for letter in (start..<end).map({ words[$0].text }).joined(separator: " ").lowercased() + " " {
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
        let isFurniture = (start..<end).contains { words[$0].traits.contains(.furniture) }
        return Line(words: start..<end, mask: mask, numbers: numbers, page: page, isFurniture: isFurniture)
    }
}
