internal import Model

/// Finds the lines of a text that belong to the page and not to what stands on it: page numbers, running headers.
struct FurnitureFinder {
    private let lines: TextLines
    /// For each line what it holds where that is nothing but a number.
    private let lone: [LoneNumber?]
    /// The lines that begin pages, ascending.
    private let pageStarts: [Int]
    /// A running line must recur this often.
    private let leastRecurrence = 3
    private let longestRunningLine = 160
    /// The lines of a letterhead stand on this share of the pages from the first that has them to the last.
    private let denseShare = 0.7

    init(_ lines: TextLines) {
        self.lines = lines
        lone = lines.scalars.map { LoneNumber($0) }
        pageStarts = lines.pageStarts.sorted()
    }

    /// The offsets of the furniture lines, and of those that begin a page though nothing in the text says so.
    func furniture() -> (lines: Set<Int>, pageStarts: Set<Int>) {
        let footers = pageStarts.count < leastRecurrence ? NumberedFooters(lines: lines, lone: lone) : nil
        let unmarked = UnmarkedPages(lines, loneNumbers: lone).numbers.union(footers?.named() ?? [])
        let numbers = pageNumbers().union(loneNumbers()).union(countedPages()).union(unmarked).union(
            footers?.pairs() ?? [])
        var found = numbers.union(runningLines(boundaries: numbers))
        if pageStarts.count >= leastRecurrence {
            found.formUnion(ChangingHeads(edges: PageEdges(lines, starts: pageStarts, numbers: numbers)).found())
        }
        return (found, Set(unmarked.compactMap { lineAfter($0, furniture: found) }))
    }

    /// The first line after a page's number that stands on the next page: a header belongs to neither.
    private func lineAfter(_ number: Int, furniture: Set<Int>) -> Int? {
        (number + 1..<max(number + 1, lines.count)).first { !lines.isBlank($0) && !furniture.contains($0) }
    }

    /// Lines that hold nothing but a number, where the numbers climb through the document as pages do.
    private func pageNumbers() -> Set<Int> {
        var candidates: [ClimbingNumbers.Candidate] = []
        for line in 0..<lines.count {
            guard let found = lone[line] else { continue }
            let alone = lines.isEdge(line - 1) && lines.isEdge(line + 1) || lines.pageStarts.contains(line + 1)
            if alone { candidates.append(.init(line: line, number: found.number)) }
        }
        return ClimbingNumbers(candidates).longest()
    }

    /// Lines that hold nothing but a number, at a page's edge or far from all else: two blank lines above and below.
    ///
    /// A value may stand there as well as a page's number: it must climb, say what it is, or stand where pages end.
    private func loneNumbers() -> Set<Int> {
        var found: Set<Int> = []
        var candidates: [ClimbingNumbers.Candidate] = []
        /// Those that end a page, and may be its number: an excerpt begins with any.
        var ends: Set<Int> = []
        var page = 1
        for line in 0..<lines.count {
            if line > 0, lines.pageStarts.contains(line) { page += 1 }
            let isFar =
                lines.isEdge(line - 1) && lines.isEdge(line - 2) && lines.isEdge(line + 1) && lines.isEdge(line + 2)
            let isAtPageEdge = lines.isEdge(line - 1) && lines.pageStarts.contains(line + 1)
            guard isFar || isAtPageEdge, let number = lone[line] else { continue }
            if number.isNamed { found.insert(line) }
            if isAtPageEdge, number.number >= page, !number.isYear { ends.insert(line) }
            candidates.append(.init(line: line, number: number.number))
        }
        // Where pages have numbers, more than a page or two has one.
        if ends.count * leastRecurrence >= page { found.formUnion(ends) }
        return found.union(ClimbingNumbers(candidates).all())
    }

    /// Lines that hold nothing but the number of the page they stand on, by the distance that most pages keep from
    /// their count: a reading order may put them anywhere on the page.
    private func countedPages() -> Set<Int> {
        guard lines.pageStarts.count >= leastRecurrence else { return [] }
        var page = 0
        var candidates: [(line: Int, distance: Int)] = []
        for line in 0..<lines.count {
            if lines.pageStarts.contains(line) { page += 1 }
            if let number = lone[line] { candidates.append((line, number.number - page)) }
        }
        let counts = Dictionary(grouping: candidates, by: \.distance).mapValues(\.count)
        guard let usual = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
            usual.value >= leastRecurrence, usual.value * 2 >= lines.pageStarts.count
        else { return [] }
        return Set(candidates.filter { $0.distance == usual.key }.map(\.line))
    }

    /// Lines that recur with nothing changed but digits, each time next to a page's edge.
    private func runningLines(boundaries: Set<Int>) -> Set<Int> {
        var masks = ByteIndex()
        /// The lines of each mask, by its number.
        var occurrences: [[Int]] = []
        var mask: [UInt8] = []
        for line in 0..<lines.count where !boundaries.contains(line) && self.mask(line, into: &mask) {
            let (number, isNew) = mask.withUnsafeBufferPointer { masks.number(of: $0) }
            if isNew { occurrences.append([line]) } else { occurrences[Int(number)].append(line) }
        }
        var found: Set<Int> = []
        var inside: [[Int]] = []
        for at in occurrences where at.count >= leastRecurrence {
            let atEdge = at.count { touchesEdge($0, boundaries) }
            if atEdge * 10 >= at.count * 8 {
                found.formUnion(countingPages(at))
            } else if pageStarts.count >= leastRecurrence, isDense(at), isSame(at) {
                inside.append(at)
            }
        }
        return found.union(letterheads(inside, boundaries: boundaries.union(found)))
    }

    /// Of lines that stand on most pages those behind the running lines: the other lines of a letterhead.
    ///
    /// A blank line parts it from the page's text: the label that ends each page of forms goes on from the line above.
    private func letterheads(_ lines: [[Int]], boundaries: Set<Int>) -> Set<Int> {
        var found: Set<Int> = []
        var heads: [[Int]] = []
        for _ in 1..<PageEdges.reach {
            let boundaries = boundaries.union(found)
            let next = lines.filter { at in
                !found.contains(at[0]) && at.count { touchesEdge($0, boundaries) } * 10 >= at.count * 8
            }
            if next.isEmpty { break }
            heads += next
            found.formUnion(next.joined())
        }
        while true {
            let all = boundaries.union(heads.joined())
            let apart = heads.filter { at in
                at.count { line in
                    [line - 1, line + 1].allSatisfy { self.lines.isEdge($0) || all.contains($0) }
                } * 10 >= at.count * 8
            }
            if apart.count == heads.count { return Set(heads.joined()) }
            heads = apart
        }
    }

    /// Whether lines say the same numbers: a line that counts may count forms that fill a page each.
    private func isSame(_ at: [Int]) -> Bool {
        let first = numbers(at[0])
        return at.allSatisfy { numbers($0) == first }
    }

    /// Whether lines, ascending, stand on most of the pages from the first one's to the last one's.
    private func isDense(_ at: [Int]) -> Bool {
        guard at.count >= leastRecurrence, let first = at.first, let last = at.last else { return false }
        let pages = Set(at.map { line in pageStarts.start { $0 > line } })
        let span = pageStarts.start { $0 > last } - pageStarts.start { $0 > first } + 1
        return Double(pages.count) >= denseShare * Double(span)
    }

    /// Of lines that differ in their numbers those that are the page's: of others only what recurs to the letter is.
    private func countingPages(_ at: [Int]) -> [Int] {
        let numbers = at.map(numbers)
        let pages = at.map { line in pageStarts.start { $0 > line } }
        let countsPages = PageCount(numbers: numbers).countsPages { place in
            pageStarts.count < leastRecurrence ? Int.max : max(1, pages[place] - pages[place - 1])
        }
        if countsPages { return at }
        return Dictionary(grouping: at.indices, by: { numbers[$0] }).values.filter { $0.count >= leastRecurrence }
            .flatMap { $0.map { at[$0] } }
    }

    private func numbers(_ line: Int) -> [Int] {
        lines.scalars[line].split { !(0x30...0x39).contains($0.value) }
            .map { $0.reduce(0) { ($0 &* 10) &+ Int($1.value &- 0x30) } }
    }

    /// Whether nothing but blank lines stands between the line and a page's edge.
    private func touchesEdge(_ line: Int, _ boundaries: Set<Int>) -> Bool {
        if lines.pageStarts.contains(line) || lines.pageStarts.contains(line + 1) { return true }
        var up = line - 1
        while up >= 0, lines.isBlank(up) {
            if lines.pageStarts.contains(up) { return true }
            up -= 1
        }
        if up < 0 || boundaries.contains(up) { return true }
        var down = line + 1
        while down < lines.count, lines.isBlank(down) {
            if lines.pageStarts.contains(down) { return true }
            down += 1
        }
        return down >= lines.count || boundaries.contains(down) || lines.pageStarts.contains(down)
    }

    private func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: (0x30...0x39).contains(scalar.value)
        // Latin letters with accents, which no one need ask for.
        case 0xC0..<0x250: false
        default: scalar.properties.numericType != nil
        }
    }

    /// Gives the line in UTF-8 with its numbers masked; `false` for blank, tabular and long lines.
    private func mask(_ line: Int, into mask: inout [UInt8]) -> Bool {
        mask.removeAll(keepingCapacity: true)
        var visible = 0
        for scalar in lines.scalars[line] {
            if scalar == "\t" { return false }
            if GlyphTable.isSpace(scalar) {
                if mask.last != UInt8(ascii: " ") { mask.append(UInt8(ascii: " ")) }
                continue
            }
            visible += 1
            if visible > longestRunningLine { return false }
            if isNumeric(scalar) {
                if mask.last != UInt8(ascii: "0") { mask.append(UInt8(ascii: "0")) }
            } else if scalar.isASCII {
                mask.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                mask.append(contentsOf: scalar.utf8)
            }
        }
        return visible >= 3
    }
}
