internal import Model

/// Joins the letters of words that are set far apart for emphasis: each of them looks like a word of its own.
enum SpacedLetters {
    /// The fewest letters of such text in a line.
    private static let fewest = 6
    /// The share of its words that are single letters, and of its gaps that are alike: pairs may stand closer.
    private static let share = 0.6
    /// How far apart letters of one word stand at least, and at most, in sizes of the type.
    private static let narrowest = 0.12
    private static let widest = 2.0
    /// How much wider the space between words is at least than that between letters.
    private static let space = 0.2
    /// The usual space between words.
    private static let usualSpace = 0.3

    static func join(_ words: inout [PageWord]) {
        guard mayHold(words) else { return }
        words = TextLine.lines(words).flatMap { joined($0.words) }
    }

    /// Whether enough short words follow each other: on most pages they don't.
    private static func mayHold(_ words: [PageWord]) -> Bool {
        var run = 0
        for word in words {
            run = isShort(word) ? run + 1 : 0
            if run >= fewest { return true }
        }
        return false
    }

    private static func isShort(_ word: PageWord) -> Bool { word.text.utf8.count <= 6 && word.text.count <= 2 }

    private static func joined(_ line: [PageWord]) -> [PageWord] {
        var result: [PageWord] = []
        var run: [PageWord] = []
        for word in line {
            if let last = run.last, !isShort(word) || gap(last, word) > widest * max(word.fontSize, 6) {
                result += read(run)
                run = []
            }
            if isShort(word) { run.append(word) } else { result.append(word) }
        }
        return result + read(run)
    }

    private static func gap(_ word: PageWord, _ next: PageWord) -> Double { next.box.left - word.box.right }

    /// The words that a run of letters makes.
    private static func read(_ run: [PageWord]) -> [PageWord] {
        let letters = run.filter { $0.text.count == 1 }
        guard letters.count >= fewest, Double(letters.count) >= share * Double(run.count), isText(letters) else {
            return run
        }
        let size = max(run[0].fontSize, 6)
        let gaps = zip(run, run.dropFirst()).map(gap)
        let usual = gaps.sorted()[gaps.count / 3]
        let edge = usual + max(usual / 2, space * size)
        guard usual >= narrowest * size, Double(gaps.count { $0 <= edge }) >= share * Double(gaps.count) else {
            return run
        }
        var words = [run[0]]
        for (word, gap) in zip(run.dropFirst(), gaps) {
            if gap > edge {
                // The space between words is wide, too, and no gutter.
                words[words.count - 1].box.right = word.box.left - usualSpace * size
                words.append(word)
            } else {
                words[words.count - 1].text += word.text
                words[words.count - 1].box = words[words.count - 1].box.union(word.box)
            }
        }
        return words
    }

    /// Whether single letters may spell words: ticks are alike, and lists of letters are in order.
    private static func isText(_ letters: [PageWord]) -> Bool {
        let isListed = zip(letters, letters.dropFirst()).allSatisfy { $0.text < $1.text }
        return !isListed && Set(letters.map(\.text)).count >= 3
            && letters.count { $0.text.contains(where: \.isLetter) } * 2 >= letters.count
    }
}
