/// Finds running lines that hold their page's number, where nothing else says where pages end.
struct NumberedFooters {
    let lines: TextLines
    /// For each line what it holds where that is nothing but a number.
    let lone: [LoneNumber?]
    private let leastRecurrence = 3
    private let leastPairs = 4
    /// How many lines beside such a line tell whether text or a form goes on there, and the share of such places beside
    /// which one line stands where a form does.
    private static let near = 10
    private static let mostAlike = 0.7
    private let longestRunningLine = 160
    /// The fewest lines from one page's footer to the next one's.
    private let shortestPage = 8
    /// Of how many pages one at least has a number.
    private let widestStep = 3

    init(lines: TextLines, lone: [LoneNumber?]) {
        self.lines = lines
        self.lone = lone
    }

    /// Lines that end with the number of a page behind a text that is always the same, as `Piano di zona Pag. 12`; the
    /// numbers climb, mostly by one, as references to pages don't.
    func named() -> Set<Int> {
        var found: [[Unicode.Scalar]: NumberedLines] = [:]
        for line in 0..<lines.count {
            guard let (text, number) = namedNumber(lines.scalars[line]) else { continue }
            found[text, default: []].append((line, number))
        }
        let climbing = found.values.filter { $0.count >= leastRecurrence && areFooters($0) }
        let (alone, others) = (climbing.filter(countPages), climbing.filter { !countPages($0) })
        // Left and right pages may have different footers.
        let together = others.joined().sorted { $0.line < $1.line }
        let footers = areFooters(together) && countPages(together) ? climbing : alone + others.filter(countEvenly)
        return Set(footers.flatMap { $0.map(\.line) })
    }

    /// Lines of one text and the number of the page on the line above or below each, as `ALLEGATO B)` above `12`.
    func pairs() -> Set<Int> {
        var found: Set<Int> = []
        for step in [1, -1] {
            var pairs: [[Unicode.Scalar]: NumberedLines] = [:]
            for line in 0..<lines.count where (0..<lines.count).contains(line + step) && lone[line] == nil {
                guard let number = lone[line + step],
                    let end = lines.scalars[line].last(where: { !GlyphTable.isSpace($0) }),
                    end != ":", lines.scalars[line].count <= longestRunningLine
                else { continue }
                pairs[lines.scalars[line].filter { !GlyphTable.isSpace($0) }, default: []].append((line, number.number))
            }
            for pair in pairs.values
            where pair.count >= leastPairs && areFooters(pair) && countPages(pair) && areEven(pair)
                && vary(pair.map { max($0.line, $0.line + step) + 1 }, by: 1)
                && (step > 0 || vary(pair.map { $0.line - 2 }, by: -1))
            {
                found.formUnion(pair.flatMap { [$0.line, $0.line + step] })
            }
        }
        return found
    }

    /// Whether most pages are of about one length; what counts forms stands as far apart as those are long.
    private func areEven(_ all: NumberedLines) -> Bool {
        let lengths = steps(all).map(\.lines).sorted()
        let usual = lengths[lengths.count / 2]
        return lengths.count { 3 * abs($0 - usual) <= usual } * 10 >= lengths.count * 7
    }

    /// Whether other text stands there nearly each time, and beyond it: below a heading that counts forms, or a label with
    /// a number for its answer, the form goes on, with the same labels, though not as far below titles of any length.
    private func vary(_ places: [Int], by step: Int) -> Bool {
        var placesOfLine: [[Unicode.Scalar]: Int] = [:]
        for place in places {
            var near: Set<[Unicode.Scalar]> = []
            var count = 0
            var line = place
            while lines.scalars.indices.contains(line), count < Self.near {
                if !lines.isBlank(line) {
                    near.insert(lines.scalars[line].filter { !GlyphTable.isSpace($0) })
                    count += 1
                }
                line += step
            }
            for text in near { placesOfLine[text, default: 0] += 1 }
        }
        return placesOfLine.values.allSatisfy { Double($0) < Self.mostAlike * Double(places.count) }
    }

    private typealias NumberedLines = [(line: Int, number: Int)]

    private func steps(_ all: NumberedLines) -> [(lines: Int, pages: Int)] {
        zip(all, all.dropFirst()).map { ($1.line - $0.line, $1.number - $0.number) }
    }

    /// Whether numbers climb from line to line, most of them a page apart.
    private func areFooters(_ all: NumberedLines) -> Bool {
        let steps = steps(all)
        return steps.allSatisfy { $0.pages > 0 } && steps.count { $0.lines >= shortestPage } * 10 >= steps.count * 7
    }

    private func countPages(_ all: NumberedLines) -> Bool {
        let steps = steps(all)
        return steps.count { $0.pages == 1 } * 2 >= steps.count
    }

    /// Whether every second page, or every third, has its number, and pages are of one length.
    private func countEvenly(_ all: NumberedLines) -> Bool {
        let steps = steps(all)
        guard steps.count >= leastRecurrence, let step = steps.first?.pages, steps.allSatisfy({ $0.pages == step }),
            let longest = steps.map(\.lines).max(), let shortest = steps.map(\.lines).min()
        else { return false }
        // Sentences that refer to pages stand among others.
        return step <= widestStep && longest <= 2 * shortest
            && all.count { lines.isEdge($0.line - 1) || lines.isEdge($0.line + 1) } * 2 >= all.count
    }

    /// A line's text and the number of a page behind it.
    private func namedNumber(_ line: [Unicode.Scalar]) -> (text: [Unicode.Scalar], number: Int)? {
        guard line.count <= longestRunningLine, let end = line.last(where: { !GlyphTable.isSpace($0) }),
            (0x30...0x39).contains(end.value), !line.contains("\t")
        else { return nil }
        let words = line.split(whereSeparator: GlyphTable.isSpace)
        // `Pagina 12 di 40`
        for count in 2...4 where words.count > count {
            let tail = words[words.count - count].startIndex
            guard let number = LoneNumber(Array(line[tail...])), number.isNamed else { continue }
            return (Array(line[..<tail]), number.number)
        }
        return nil
    }
}
