internal import Model

/// Words that are set up or down the page: stamps in the margin, names of groups of rows, labels of narrow columns.
///
/// Lines are told by heights; letters above each other would be lines of their own, in the midst of others.
enum SidewaysText {
    /// How far from each other the words of a line may stand, in sizes of their type.
    private static let widestGap = 1.5

    /// Gives words of one letter, whose way can't be told by themselves, the way of the sideways word they touch.
    static func joinLetters(_ words: inout [PageWord]) {
        var sideways = words.filter { $0.way != .across }
        guard !sideways.isEmpty else { return }
        var rest = words.indices.filter { words[$0].way == .across && words[$0].isWideLetter }
        // One letter may hang on the next.
        while let index = rest.first(where: { letter in sideways.contains { touches(words[letter], $0) } }),
            let other = sideways.first(where: { touches(words[index], $0) })
        {
            words[index].way = other.way
            sideways.append(words[index])
            rest.removeAll { $0 == index }
        }
    }

    private static func touches(_ word: PageWord, _ other: PageWord) -> Bool {
        let width = word.box.right - word.box.left
        let shared = min(word.box.right, other.box.right) - max(word.box.left, other.box.left)
        let distance = max(word.box.top, other.box.top) - min(word.box.bottom, other.box.bottom)
        return shared > 0.3 * width && distance < widestGap * width
    }

    /// The quarters, clockwise, by which a page is turned so that most of its letters stand upright.
    static func quarters(_ words: [PageWord]) -> Int {
        var letters = (across: 0, up: 0, down: 0)
        for word in words {
            switch word.way {
            case .across: letters.across += word.text.count
            case .upwards: letters.up += word.text.count
            case .downwards: letters.down += word.text.count
            }
        }
        if letters.up > letters.across, letters.up > letters.down { return 1 }
        return letters.down > letters.across ? 3 : 0
    }

    /// The lines of sideways words, in the order of the page's own reading.
    static func lines(_ words: [PageWord]) -> [TextLine] {
        var lines: [TextLine] = []
        for word in words {
            if let last = lines.last?.words.last, goesOn(last, word) {
                lines[lines.count - 1].words.append(word)
                lines[lines.count - 1].box = lines[lines.count - 1].box.union(word.box)
            } else {
                lines.append(TextLine(words: [word], box: word.box))
            }
        }
        return lines
    }

    private static func goesOn(_ word: PageWord, _ next: PageWord) -> Bool {
        guard word.way == next.way else { return false }
        let width = word.box.right - word.box.left
        let shared = min(word.box.right, next.box.right) - max(word.box.left, next.box.left)
        let distance =
            word.way == .upwards ? word.box.top - next.box.bottom : next.box.top - word.box.bottom
        return shared > 0.3 * width && abs(distance) < widestGap * width
    }
}

extension PageWord {
    /// Whether it is but a letter that is wider than tall, as letters are that lie.
    fileprivate var isWideLetter: Bool { text.count == 1 && box.right - box.left > box.bottom - box.top }
}
