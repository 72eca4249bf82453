internal import Model

/// Bullets that came out as letters or rare signs: `ü`, `Ø`, the circle of Word's lists, `o`, arrows.
///
/// A text knows them by what stands around them, a page by where they stand: alone at one edge before several lines,
/// which all begin at one distance from them, wider than the line's spaces. A sentence's `o` stands at no edge.
struct PrintedBullets {
    /// Letters of the codes that fonts of pictures have for bullets, and arrows and stars that authors take for them.
    static let glyphs: Set<String> = [
        "o", "ü", "Ø", "v", "q", "w", "§", "n", "l", "u", "ð", "Ÿ", "→", "➔", "➜", "➙", "⇒", "⇨", "➣", ">", "»", "›",
        "+", "♦", "⮚", "★", "☆", "✦", "✶", "◇", "◊", "⬥", "❑", "❒", "⁎", "∙",
    ]
    /// The narrowest gap around one, in sizes of the type, where a space is less; and the widest to its line.
    private static let gap = 0.55
    private static let farthest = 2.5
    /// How many times as wide as a line's other spaces it is.
    private static let widerThanSpaces = 1.25
    /// How far bullets of one list begin from each other, and the lines behind them, in points.
    private static let sameEdge = 1.0
    /// How many lines of a list begin so at least: of a page, and of the document where they are on pages apart.
    private static let fewest = 2
    private static let fewestApart = 4
    /// The longest answer, in letters: what stands before one is a box to tick.
    private static let longestAnswer = 3
    private static let bullet = "•"

    private struct Found {
        var page: Int
        var word: Int
        var glyph: String
        var left: Double
        /// How far behind the bullet's edge the line begins.
        var indent: Double
        /// Whether it stands farther from its neighbours than the line's other words from each other.
        var isApart: Bool
        /// Whether a number stands behind it: a sign or a unit may, too.
        var countsOne: Bool

        func isAligned(with other: Found) -> Bool {
            abs(left - other.left) < sameEdge && abs(indent - other.indent) < sameEdge
        }
    }

    /// The pages' words in which such a glyph is the bullet that it looks like.
    static func restored(_ pages: [[PageWord]]) -> [[PageWord]] {
        let found = pages.enumerated().flatMap { page, words in candidates(words, page) }
        guard !found.isEmpty else { return pages }
        let kinds = Dictionary(grouping: found.filter(\.isApart)) { $0.glyph }
        var result = pages
        for one in found {
            // A few tell: long documents have thousands.
            let alike = (kinds[one.glyph] ?? []).lazy.filter(one.isAligned)
            let onPage = alike.filter { $0.page == one.page }.prefix(fewest)
            if alike.contains(where: { !$0.countsOne }),
                onPage.count == fewest || alike.prefix(fewestApart).count == fewestApart
            {
                result[one.page][one.word].text = bullet
            }
        }
        return result
    }

    /// The glyphs that stand alone before a line of their column.
    private static func candidates(_ words: [PageWord], _ page: Int) -> [Found] {
        guard words.contains(where: { glyphs.contains($0.text) }) else { return [] }
        var indices: [PlacedBox: Int] = [:]
        for (index, word) in words.enumerated() { indices[PlacedBox(word)] = index }
        return TextLine.lines(words).flatMap { line in
            line.words.indices.dropLast().compactMap { index -> Found? in
                let (word, next) = (line.words[index], line.words[index + 1])
                guard glyphs.contains(word.text), let place = indices[PlacedBox(word)] else { return nil }
                let size = max(word.fontSize, next.fontSize)
                let before = index > 0 ? word.box.left - line.words[index - 1].box.right : .infinity
                let behind = next.box.left - word.box.right
                let countsOne = next.text.first?.isNumber == true
                guard (gap * size...farthest * size).contains(behind), before >= gap * size,
                    countsOne || next.text.contains(where: \.isLetter) && !isAnswer(next.text)
                else { return nil }
                return Found(
                    page: page, word: place, glyph: word.text, left: word.box.left,
                    indent: next.box.left - word.box.left,
                    isApart: isApart(behind, before: before, line.words[(index + 1)...], size), countsOne: countsOne)
            }
        }
    }

    /// Whether the gap behind a glyph is wider than those between the words behind it: a line that is spread to its
    /// margins has all alike. One word alone tells only at the edge of its column.
    private static func isApart(_ gap: Double, before: Double, _ words: ArraySlice<PageWord>, _ size: Double) -> Bool {
        let spaces = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }.prefix { $0 < farthest * size }
        return spaces.isEmpty
            ? before >= farthest * size : spaces.allSatisfy { min(gap, before) > widerThanSpaces * $0 }
    }

    private static func isAnswer(_ text: String) -> Bool {
        text.count <= longestAnswer && text.first?.isUppercase == true
    }

    /// Where a word stands: no two of a page do in one place.
    private struct PlacedBox: Hashable {
        var left: Double
        var top: Double
        var text: String

        init(_ word: PageWord) {
            left = word.box.left
            top = word.box.top
            text = word.text
        }
    }
}
