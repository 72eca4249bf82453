internal import Model

/// Bullets of other fonts that came out as letters: `Ø Sostegno`, `ü Ascolto`, and the circle of Word's lists, `o Ascolto`.
///
/// They begin lines, several in a document. No Italian word is one of them but `o`, which a sentence may have at the
/// beginning of a line: one that begins a paragraph or stands behind a colon or a semicolon is a bullet, and so are two
/// in one cell and at one edge before capitals, and those below them.
enum LetterBullets {
    private static let letters: Set<String> = ["§", "Ø", "ü", word]
    private static let word = "o"
    /// How many lines of a document begin with such a letter at least.
    private static let fewest = 3
    /// How many words behind a letter a mark tells that it is a box.
    private static let reach = 6
    /// How many of the list's words before or behind one whose line begins with a mark.
    private static let far = 40
    private static let mark = "x"
    /// How many letters SI and NO have at most.
    private static let longestAnswer = 3
    /// How far bullets of one list begin from each other, in points.
    private static let sameEdge = 2.0

    /// Lets each begin an item; on a page, where one looks like the bullet that it is, it becomes one, while a text's word
    /// stays as it is written.
    static func restore(_ words: inout [Word]) {
        var found: [Int] = []
        for index in words.indices where mayBe(words, at: index) {
            if words[index].text != word || isFirst(words, at: index) || goesOn(words, found.last, index)
                || isOneOfTwo(words, at: index)
            {
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
        let next = words[index + 1].text.first
        let counts = words[index].text == word && index > 0 && next?.isNumber == true
        return (next?.isLetter == true || counts && opensItem(words[index - 1])) && !isBox(words, at: index)
    }

    /// Whether a letter is a box: `o SI x NO`, `o SI o NO`, also on lines of their own.
    private static func isBox(_ words: [Word], at index: Int) -> Bool {
        guard words[index].text == word else { return false }
        let behind = words[(index + 1)...].prefix(reach).map(\.text)
        if behind.contains(where: { $0.lowercased() == mark }) { return true }
        if behind.count > 1, behind[1] == word, behind[0].count <= longestAnswer, behind[0].allSatisfy(\.isUppercase) {
            return true
        }
        func isMarked(_ other: Int) -> Bool {
            words[other].text.lowercased() == mark && words[other].gap >= .line
                && haveSameEdge(words[other].place, words[index].place)
        }
        /// Whether the list ends between two neighbours: at its cell's end, or at a paragraph where nothing is a table.
        func parts(_ one: Int, _ other: Int) -> Bool {
            words[one].cell != words[other].cell || words[index].cell == nil && words[other].gap >= .paragraph
        }
        for other in (max(0, index - far)..<index).reversed() {
            if parts(other, other + 1) { break }
            if isMarked(other) { return true }
        }
        for other in (index + 1)..<min(words.count, index + far) {
            if parts(other - 1, other) { break }
            if isMarked(other) { return true }
        }
        return false
    }

    /// Whether what stands above a line leads to a list.
    private static func isFirst(_ words: [Word], at index: Int) -> Bool {
        index == 0 || words[index].gap >= .item || opensItem(words[index - 1])
    }

    /// Whether an item may begin behind a word.
    private static func opensItem(_ word: Word) -> Bool { word.text.hasSuffix(":") || word.text.hasSuffix(";") }

    /// Whether a line begins with a letter and a capital, and another one above or below it in the same cell does.
    private static func isOneOfTwo(_ words: [Word], at index: Int) -> Bool {
        func isItem(_ other: Int) -> Bool {
            words[other].text == word && words[other].gap >= .line && other + 1 < words.count
                && words[other + 1].text.first?.isUppercase == true
        }
        guard isItem(index) else { return false }
        func isAlike(_ other: Int) -> Bool {
            words[other].cell == words[index].cell && isItem(other)
                && haveSameEdge(words[other].place, words[index].place)
        }
        let above = (max(0, index - far)..<index).reversed().prefix { words[$0 + 1].gap < .paragraph }
        let below = ((index + 1)..<min(words.count, index + far)).prefix { words[$0].gap < .paragraph }
        return above.contains(where: isAlike) || below.contains(where: isAlike)
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
