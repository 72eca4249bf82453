/// Finds the boundary between two columns in text that was laid out with spaces.
///
/// A boundary is a character offset at which many lines of a page begin a part of their own, after two spaces or
/// more, and which few lines cross.
struct ColumnFinder {
    /// A line's parts: runs of characters without two spaces in a row.
    typealias Part = Range<Int>

    private let lines: TextLines
    /// How many lines must begin a part at the boundary.
    private let leastSupport = 4
    /// How many other lines that begin beside a table's names show that those are labels.
    private let leastBeside = 2
    /// How many lines must begin there, and which share of a page's, where few of them show a label.
    private let leastFilled = 12
    private let leastShare = 0.7
    /// Pages without form feeds are taken to be this long.
    private let assumedPage = 90
    /// No page is longer; one form feed makes no pages.
    private let longestPage = 400
    /// How far from the margin the right column is at least.
    private let leastRight = 12
    /// How far, in lines, a line with text on the left alone may stand from one with text on the right.
    private let reach = 8

    init(_ lines: TextLines) { self.lines = lines }

    /// For each line the offset at which its right column begins; `nil` for lines that have no columns.
    func boundaries(skipping skipped: (Int) -> Bool) -> [Int?] {
        var result = [Int?](repeating: nil, count: lines.count)
        var parts = (0..<lines.count).map { skipped($0) ? [] : Self.parts(of: lines.scalars[$0]) }
        let pages = pages
        let usual = leaveOutTables(on: pages, &parts)
        var above = 0..<0
        for page in pages {
            settle(page, above: above, usual: usual, parts, into: &result)
            above = page
        }
        return result
    }

    private var pages: [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines.pageStarts.contains(end), end - start < pageLength { end += 1 }
            pages.append(start..<end)
            start = end
        }
        return pages
    }

    /// Takes the lines of tables of figures for none of the page's columns, but where a page's own column begins with
    /// theirs.
    ///
    /// - Returns: the boundary that most lines of the document keep.
    private func leaveOutTables(on pages: [Range<Int>], _ parts: inout [[Part]]) -> Int? {
        var others = parts
        let tables = pages.map { FigureTable.tables($0, parts, lines) }
        for line in tables.joined().flatMap(\.lines) { others[line] = [] }
        let usual = usualBoundary(others)
        for (page, tables) in zip(pages, tables) where !tables.isEmpty {
            var starts: [Int: Int] = [:]
            for line in page { for part in others[line] { starts[part.lowerBound, default: 0] += 1 } }
            for table in tables {
                // Labels beside figures: values of other labels begin there, or left of figures that stand at the right.
                let near = min(table.nameEnd, table.start - 1)...table.start + 1
                let isColumn = near.reduce(0) { $0 + starts[$1, default: 0] } >= leastBeside
                if isColumn || usual.map(near.contains) == true { continue }
                for line in table.lines { parts[line] = [] }
            }
        }
        return usual
    }

    private var pageLength: Int { lines.pageStarts.isEmpty ? assumedPage : longestPage }

    private func usualBoundary(_ parts: [[Part]]) -> Int? {
        var votes: [Int: Int] = [:]
        for parts in parts { vote(parts, &votes) }
        return votes.filter { $0.value >= leastSupport }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    /// Counts where the parts of a line begin, but for those behind a number or a bullet: no column of labels is so
    /// narrow.
    private func vote(_ parts: [Part], _ votes: inout [Int: Int]) {
        guard let first = parts.first else { return }
        for part in parts.dropFirst() where part.lowerBound > first.lowerBound + leastRight {
            votes[part.lowerBound, default: 0] += 1
        }
    }

    /// Gives the lines of a page their boundary.
    ///
    /// - Parameter above: the page before.
    private func settle(
        _ page: Range<Int>, above: Range<Int>, usual: Int?, _ all: [[Part]], into result: inout [Int?]
    ) {
        var parts: [Int: [Part]] = [:]
        var votes: [Int: Int] = [:]
        var usualVotes = 0
        for line in page where !all[line].isEmpty {
            let found = all[line]
            parts[line] = found
            vote(found, &votes)
            // On a page that one tall cell fills, its lines have nothing on their left.
            if found.contains(where: { $0.lowerBound == usual }) { usualVotes += 1 }
        }
        // A cell may end with few lines on its last page.
        let least = min(leastSupport, max(1, parts.count))
        let own = ownBoundary(parts, votes) ?? (result[above].contains { $0 != nil } ? filled(page, parts) : nil)
        guard let boundary = usualVotes >= least ? usual : own else { return }
        var sure: [Int] = []
        var maybe: [Int] = []
        for line in page {
            guard let found = parts[line], !crosses(found, boundary) else { continue }
            if found.contains(where: { $0.lowerBound >= boundary }) { sure.append(line) } else { maybe.append(line) }
        }
        guard sure.count >= least else { return }
        for line in sure { result[line] = boundary }
        let isSure = Set(sure)
        for line in maybe where !opensFullParagraph(line, page, parts, boundary, isSure) {
            let near = max(page.lowerBound, line - reach)...min(page.upperBound - 1, line + reach)
            if near.contains(where: { isSure.contains($0) && !isCut(line, $0, parts, boundary) }) {
                result[line] = boundary
            }
        }
    }

    /// Whether a line begins a paragraph of full width, as a label above its value does: no line of it has text on the
    /// right, and the lines below cross the boundary.
    private func opensFullParagraph(
        _ line: Int, _ page: Range<Int>, _ parts: [Int: [Part]], _ boundary: Int, _ isSure: Set<Int>
    ) -> Bool {
        func isCrossed(_ line: Int) -> Bool { parts[line].map { crosses($0, boundary) } ?? false }
        var start = line
        while start > page.lowerBound, parts[start - 1] != nil { start -= 1 }
        let paragraph = (start..<page.upperBound).prefix { parts[$0] != nil }
        return !paragraph.contains(where: isSure.contains) && !(start...line).contains(where: isCrossed)
            && paragraph.contains(where: isCrossed)
    }

    /// The boundary that most lines of a page keep; a table inside the right column has boundaries of its own, farther
    /// right.
    private func ownBoundary(_ parts: [Int: [Part]], _ votes: [Int: Int]) -> Int? {
        guard let margin = parts.values.compactMap(\.first?.lowerBound).min() else { return nil }
        var support: [Int: Int] = [:]
        for found in parts.values {
            for part in found where part.lowerBound > margin + leastRight { support[part.lowerBound, default: 0] += 1 }
        }
        // A page that one tall cell fills nearly has few lines with a label beside it, but all begin at one offset.
        let candidates = votes.filter { start, count in
            let support = support[start, default: 0]
            return count >= leastSupport
                || support >= leastFilled && Double(support) >= leastShare * Double(parts.count)
                    && parts.values.count { crosses($0, start) } * 2 <= support
        }
        guard let most = candidates.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { return nil }
        let left = support.filter { start, support in
            start < most.key && votes[start] != nil && 2 * support >= most.value && support >= leastSupport
                && parts.values.count { crosses($0, start) } * 2 <= support
        }
        return left.keys.min() ?? most.key
    }

    /// Where the lines of a page begin that nothing but a right column fills: far from what stands at its edges.
    private func filled(_ page: Range<Int>, _ parts: [Int: [Part]]) -> Int? {
        guard let start = parts.values.compactMap(\.first?.lowerBound).min(),
            let margin = page.compactMap({ Self.parts(of: lines.scalars[$0]).first?.lowerBound }).min(),
            start > margin + leastRight,
            Double(parts.values.count { $0.first?.lowerBound == start }) >= leastShare * Double(parts.count)
        else { return nil }
        return start
    }

    private func crosses(_ parts: [Part], _ boundary: Int) -> Bool {
        parts.contains { $0.lowerBound < boundary && $0.upperBound > boundary - 1 }
    }

    /// Whether a line of full width stands between two lines: then they belong to different tables.
    private func isCut(_ line: Int, _ other: Int, _ parts: [Int: [Part]], _ boundary: Int) -> Bool {
        (min(line, other)...max(line, other)).contains { parts[$0].map { crosses($0, boundary) } ?? false }
    }

    static func parts(of line: [Unicode.Scalar]) -> [Part] {
        var parts: [Part] = []
        var start: Int?
        var lastVisible = -1
        for (offset, scalar) in line.enumerated() where !GlyphTable.isSpace(scalar) {
            if let open = start, offset - lastVisible > 2 {
                parts.append(open..<(lastVisible + 1))
                start = offset
            } else if start == nil {
                start = offset
            }
            lastVisible = offset
        }
        if let start { parts.append(start..<(lastVisible + 1)) }
        return parts
    }
}
