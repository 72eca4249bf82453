internal import Model

/// Finds headers, footers and page numbers: lines at the top or the bottom that recur from page to page.
struct RunningLines {
    /// How many lines from a page's edge may belong to it.
    private static let reach = 2
    private var recurring: Set<Key> = []

    private struct Key: Hashable {
        /// The line's characters, runs of digits as one `#`.
        var mask: String
        /// The distance from the top, in steps of eight points.
        var height: Int
    }

    /// - Parameter pages: the words of each page.
    init(pages: [[PageWord]]) {
        var counts: [Key: Int] = [:]
        for words in pages {
            for line in Self.edges(words) {
                for key in Self.keys(line) { counts[key, default: 0] += 1 }
            }
        }
        let least = max(3, min(5, pages.count / 4))
        recurring = Set(counts.filter { $0.value >= least }.keys)
    }

    /// Parts a page's words: what recurs at its edges, and the rest.
    func split(_ words: [PageWord]) -> (furniture: [TextLine], body: [PageWord]) {
        let lines = TextLine.lines(words)
        guard lines.count > 0 else { return ([], words) }
        var furniture: [TextLine] = []
        var body: [PageWord] = []
        for (index, line) in lines.enumerated() {
            let isEdge = index < Self.reach || index >= lines.count - Self.reach
            if isEdge, Self.keys(line).contains(where: recurring.contains) {
                furniture.append(line)
            } else {
                body += line.words
            }
        }
        return (furniture, body)
    }

    private static func edges(_ words: [PageWord]) -> [TextLine] {
        let lines = TextLine.lines(words)
        return lines.count <= 2 * reach ? lines : Array(lines.prefix(reach) + lines.suffix(reach))
    }

    /// The line's key, and that of the step next to it: a line may stand between two.
    private static func keys(_ line: TextLine) -> [Key] {
        var mask = ""
        for character in line.words.map(\.text).joined(separator: " ") {
            if character.isWholeNumber {
                if mask.last != "#" { mask.append("#") }
            } else {
                mask.append(character)
            }
        }
        let step = Int((line.box.top / 8).rounded(.down))
        return [Key(mask: mask, height: step), Key(mask: mask, height: step + 1)]
    }
}
