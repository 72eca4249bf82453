internal import Model

/// A line of a text that was laid out with spaces, and where its right side begins.
///
/// Converters put columns of one page at other offsets from table to table, and even from line to line: each line is
/// looked at by itself, and beside its neighbours where it shows one side alone.
struct LineSides {
    /// How few lines may stand beside each other.
    static let least = 3
    /// How far from the margin the right side is at least, and how far from it a line of the left side may begin.
    private static let leastRight = 12
    private static let indent = 3
    /// How much farther than its neighbours' a label may reach, and than all that stand beside a value.
    private static let overhang = (boundary: 4, width: 8)

    let number: Int
    /// The indices of its words.
    let words: [Int]
    /// The column at which the right side begins; `nil` for a line that has no sides.
    private(set) var boundary: Int?
    /// Whether it has text on the left alone, as far as it shows.
    private var isLeft = false
    /// Where its left side ends, if it has both.
    private var leftEnd: Int?

    /// Whether so many lines begin far from the margin.
    static func showsRight(_ words: [Word], lines: Int) -> Bool {
        var found = 0
        for index in words.indices where index == 0 || words[index].line != words[index - 1].line {
            if column(words[index]) > leastRight { found += 1 }
            if found >= lines { return true }
        }
        return false
    }

    /// The lines of a page.
    ///
    /// - Parameter indices: those of the page's words, in order.
    static func of(_ indices: [Int], _ words: [Word]) -> [LineSides] {
        let margin = indices.map { column(words[$0]) }.min() ?? 0
        var lines: [LineSides] = []
        var line: [Int] = []
        for index in indices {
            if let last = line.last, words[last].line != words[index].line {
                lines.append(LineSides(line, words, margin: margin))
                line = []
            }
            line.append(index)
        }
        if !line.isEmpty { lines.append(LineSides(line, words, margin: margin)) }
        let shown = lines.map(\.boundary)
        let widest = lines.compactMap(\.leftEnd).max().map { $0 + overhang.width } ?? .max
        for place in lines.indices where lines[place].isLeft {
            let near = [-1, 1].compactMap { neighbour(of: place, $0, lines, shown) }
            lines[place].settle(near, widest: widest, words)
        }
        return lines
    }

    /// Where the next line above or below parts that shows it, blank lines between none of them.
    private static func neighbour(of place: Int, _ step: Int, _ lines: [LineSides], _ shown: [Int?]) -> Int? {
        var next = place + step
        while lines.indices.contains(next), abs(lines[next].number - lines[next - step].number) == 1 {
            if let boundary = shown[next] { return boundary }
            guard lines[next].isLeft else { return nil }
            next += step
        }
        return nil
    }

    private init(_ line: [Int], _ words: [Word], margin: Int) {
        number = words[line[0]].line
        self.words = line
        if Self.column(words[line[0]]) > margin + Self.leastRight {
            boundary = Self.column(words[line[0]])
        } else if Self.column(words[line[0]]) <= margin + Self.indent {
            let part = zip(line, line.dropFirst()).first { left, right in
                Self.column(words[right]) - Self.end(words[left]) >= 2
                    && Self.column(words[right]) > margin + Self.leastRight
            }
            boundary = part.map { Self.column(words[$0.1]) }
            leftEnd = part.map { Self.end(words[$0.0]) }
            isLeft = part == nil
        }
    }

    /// Finds where a line of the left side ends, by where its neighbours part.
    ///
    /// - Parameter widest: where the left side of the page's other lines ends at the farthest.
    private mutating func settle(_ neighbours: [Int], widest: Int, _ all: [Word]) {
        guard let end = words.last.map({ Self.end(all[$0]) }) else { return }
        // A heading or prose may stand above a table, wider than a label; between two of its lines there is none.
        let isInside = neighbours.count > 1
        let isLong = end > min((neighbours.max() ?? 0) + Self.overhang.boundary, isInside ? .max : widest)
        let reach = isLong && isInside ? Self.overhang.boundary : 1
        for boundary in neighbours {
            // One blank parts a long label from its value, which is moved left where the label needs the room.
            let near = boundary - reach...boundary + 1
            if let start = words.dropFirst().map({ Self.column(all[$0]) }).last(where: near.contains) {
                self.boundary = start
                return
            }
        }
        if !isLong {
            if !neighbours.isEmpty { boundary = end }
        } else if isInside, let first = words.first(where: { all[$0].text.contains(where: \.isLowercase) }) {
            // Labels in capitals end where other letters begin.
            boundary = first == words[0] ? nil : Self.column(all[first])
        }
    }

    /// The offset of a word in its line, from 1.
    static func column(_ word: Word) -> Int {
        guard case .text(_, let column) = word.place else { return 1 }
        return column
    }

    /// The offset of what follows a word.
    private static func end(_ word: Word) -> Int { column(word) + word.text.unicodeScalars.count }
}
