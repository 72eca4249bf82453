internal import Model

/// The lines at the top and at the bottom of a text's pages, as they stand apart from what is between.
struct PageEdges {
    /// How many lines a letterhead has at most.
    static let reach = 4

    /// Lines at one edge of a page with no blank line between.
    struct Block {
        var page: Int
        /// From the edge on; page numbers are left out.
        var lines: [Int]
        /// The line behind the block where it stands by itself.
        var next: Int?
    }

    let lines: TextLines
    /// The lines of each page.
    let pages: [Range<Int>]
    /// The lines that hold a page's number.
    let numbers: Set<Int>

    /// - Parameter starts: the lines that begin pages, ascending.
    init(_ lines: TextLines, starts: [Int], numbers: Set<Int>) {
        self.lines = lines
        self.numbers = numbers
        pages = lines.pages(from: starts)
    }

    var tops: [Block] { pages.indices.compactMap { block(of: $0, step: 1) } }
    var bottoms: [Block] { pages.indices.compactMap { block(of: $0, step: -1) } }

    /// The lines at an edge; `nil` where more follow than a letterhead has, so that they are the page's text.
    private func block(of page: Int, step: Int) -> Block? {
        let range = pages[page]
        guard let edge = step > 0 ? range.first : range.last else { return nil }
        func skipped(from line: Int) -> Int {
            var line = line
            while range.contains(line), lines.isBlank(line) || numbers.contains(line) { line += step }
            return line
        }
        var line = skipped(from: edge)
        var found: [Int] = []
        while range.contains(line), !lines.isBlank(line), found.count <= Self.reach {
            if !numbers.contains(line) { found.append(line) }
            line += step
        }
        guard (1...Self.reach).contains(found.count) else { return nil }
        let behind = skipped(from: line)
        let standsAlone =
            range.contains(behind) && (!range.contains(behind + step) || lines.isBlank(behind + step))
        return Block(page: page, lines: found, next: standsAlone ? behind : nil)
    }
}
