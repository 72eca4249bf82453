internal import Model
internal import Rulebook

/// Lines that count the forms below them: `OBIETTIVO 1`, `Scheda n. 2`, `B) Anziani`.
///
/// Where each form begins a page they recur at its edge with nothing changed but the number, as a page's own lines do;
/// in text they stand against the value above. What tells them is that they stand directly above first rows and that
/// their numbers climb.
struct NumberedHeadings {
    /// So few are chance.
    private static let fewest = 3
    /// How many lines above a first row the heading may stand.
    private static let reach = 2

    private let labels: SpelledLabels
    private let marks: ChapterMarks
    private let titles: Set<Int>
    /// By the numbers of the spellings: whether the label of a title may begin so.
    private let mayBegin: [Bool]

    init(_ labels: SpelledLabels, language: LanguageVocabulary) {
        self.labels = labels
        marks = ChapterMarks(language)
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
        var count: LineCount
        /// The number of its page, from 1.
        var page: Int
        var isFurniture: Bool
    }

    /// The words of each such line.
    func lines() -> [Range<Int>] {
        var groups: [LineCount.Look: [Line]] = [:]
        for line in linesAboveForms() { groups[line.count.look, default: []].append(line) }
        let found = groups.values.filter { lines in
            lines.count >= Self.fewest && LineCount.climb(lines.map(\.count))
                && (!lines.contains(where: \.isFurniture) || isOwn(lines))
        }
        return Set(found.flatMap { $0.map(\.words) }).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Whether lines at pages' edges belong to the forms: they stand nowhere else, and do not count the pages.
    private func isOwn(_ lines: [Line]) -> Bool {
        guard lines.contains(where: { $0.count.number.parts.last != $0.page }) else { return false }
        let own = Set(lines.map(\.words.lowerBound))
        let words = labels.document.words
        return words.indices.allSatisfy { index in
            guard words[index].traits.contains(.furniture), beginsLine(index), !own.contains(index) else { return true }
            return self.lines(from: index, page: 0).allSatisfy { $0.count.look != lines[0].count.look }
        }
    }

    /// The lines that count, directly above forms, nearest first rows.
    private func linesAboveForms() -> [Line] {
        var found: [Line] = []
        let words = labels.document.words
        let pages = labels.document.pageNumbers
        for index in words.indices {
            guard mayBegin[labels.spellings[index]], index > 0, words[index].gap >= .line,
                labels.run(at: index, among: titles)?.isWhole == true
            else { continue }
            var start = index
            for _ in 0..<Self.reach {
                guard start > 0 else { break }
                repeat { start -= 1 } while start > 0 && !beginsLine(start)
                let lines = lines(from: start, page: pages[index])
                found += lines
                if !lines.isEmpty { break }
            }
        }
        return found
    }

    private func beginsLine(_ word: Int) -> Bool { word == 0 || labels.document.words[word].gap >= .line }

    /// The line that begins with a word, in the ways in which it may count.
    private func lines(from start: Int, page: Int) -> [Line] {
        let words = labels.document.words
        var end = start + 1
        while end < words.count, !beginsLine(end) { end += 1 }
        return LineCount.counts(of: words[start..<end].map(\.text), marks).map { count in
            Line(
                words: start..<end, count: count, page: page,
                isFurniture: words[start..<end].contains { $0.traits.contains(.furniture) })
        }
    }
}
