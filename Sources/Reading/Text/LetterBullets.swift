internal import Model

/// Bullets of other fonts that came out as letters: `Ø Sostegno`, `ü Ascolto`, and the circle of Word's lists, `o Ascolto`.
///
/// They begin lines, several in a document. No Italian word is one of them but `o`, which a sentence may have at the
/// beginning of a line: one that begins a paragraph or stands behind a colon is a bullet, and those below it are.
enum LetterBullets {
    private static let letters: Set<String> = ["§", "Ø", "ü", word]
    private static let word = "o"
    /// How many lines of a document begin with such a letter at least.
    private static let fewest = 3
    /// How many words behind a letter a mark tells that it is a box.
    private static let reach = 6
    /// How far bullets of one list begin from each other, in points.
    private static let sameEdge = 2.0

    /// Lets each begin an item; on a page, where one looks like the bullet that it is, it becomes one, while a text's word
    /// stays as it is written.
    static func restore(_ words: inout [Word]) {
        var found: [Int] = []
        for index in words.indices where mayBe(words, at: index) {
            if words[index].text != word || isFirst(words, at: index) || goesOn(words, found.last, index) {
                found.append(index)
            }
        }
        let counts = Dictionary(found.map { (words[$0].text, 1) }, uniquingKeysWith: +)
        for index in found where counts[words[index].text] ?? 0 >= fewest {
            if case .page = words[index].place { words[index].text = "•" }
            if words[index].gap < .item { words[index].gap = .item }
        }
    }

    /// Whether a letter stands alone before a word, at the beginning of a line: `§ 3` is a paragraph of a law.
    private static func mayBe(_ words: [Word], at index: Int) -> Bool {
        guard words[index].gap >= .line || index == 0, letters.contains(words[index].text), index + 1 < words.count,
            words[index + 1].gap == .space || words[index + 1].gap == .wide
        else { return false }
        // `o SI x NO`: boxes.
        return words[index + 1].text.first?.isLetter == true
            && !words[(index + 1)...].prefix(reach).contains { $0.text.lowercased() == "x" }
    }

    /// Whether what stands above a line leads to a list.
    private static func isFirst(_ words: [Word], at index: Int) -> Bool {
        index == 0 || words[index].gap >= .item || words[index - 1].text.hasSuffix(":")
    }

    /// Whether a list that another bullet began goes on: in the same cell and at the same edge, with no paragraph between.
    private static func goesOn(_ words: [Word], _ last: Int?, _ index: Int) -> Bool {
        guard let last, words[last].text == word, words[last].cell == words[index].cell,
            haveSameEdge(words[last].place, words[index].place)
        else { return false }
        return words[(last + 1)...index].allSatisfy { $0.gap < .paragraph }
    }

    private static func haveSameEdge(_ one: Place, _ other: Place) -> Bool {
        switch (one, other) {
        case (.page(_, let one), .page(_, let other)): abs(one.left - other.left) <= sameEdge
        case (.text(_, let one), .text(_, let other)): one == other
        default: true
        }
    }
}
