internal import Model

/// Finds words printed large across the text of most pages, in the same place: a watermark belongs to no line that it
/// lies on.
struct Watermarks {
    /// How much larger than a page's usual type such words are at least.
    private static let size = 2.5
    /// The least size of their type, in points.
    private static let leastSize = 24.0
    /// The share of the pages that have them.
    private static let share = 0.5
    private static let leastPages = 3

    private struct Key: Hashable {
        var text: String
        /// The place, in steps of eight points.
        var x: Int
        var y: Int
    }

    private var recurring: Set<Key> = []

    /// - Parameter pages: the words of each page.
    init(pages: [[PageWord]]) {
        var counts: [Key: Int] = [:]
        for words in pages {
            let keys = Self.large(words).map { Self.key(words[$0]) }
            for key in Set(keys) { counts[key, default: 0] += 1 }
        }
        let least = max(Self.leastPages, Int((Self.share * Double(pages.count)).rounded(.up)))
        recurring = Set(counts.filter { $0.value >= least }.keys)
    }

    /// Parts a page's words: watermarks, line by line, and the rest.
    func split(_ words: [PageWord]) -> (marks: [TextLine], rest: [PageWord]) {
        guard !recurring.isEmpty else { return ([], words) }
        let marks = Set(Self.large(words).filter { recurring.contains(Self.key(words[$0])) })
        guard !marks.isEmpty else { return ([], words) }
        return (
            TextLine.lines(marks.sorted().map { words[$0] }),
            words.indices.filter { !marks.contains($0) }.map { words[$0] }
        )
    }

    private static func large(_ words: [PageWord]) -> [Int] {
        // Most pages have no word so large.
        guard words.contains(where: { $0.fontSize >= leastSize }) else { return [] }
        let sizes = words.map(\.fontSize).sorted()
        let usual = max(sizes[sizes.count / 2], leastSize / size)
        return words.indices.filter { words[$0].fontSize >= size * usual }
    }

    private static func key(_ word: PageWord) -> Key {
        Key(text: word.text, x: Int((word.box.left / 8).rounded()), y: Int((word.box.top / 8).rounded()))
    }
}
