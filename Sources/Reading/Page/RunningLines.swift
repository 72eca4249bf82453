internal import Model

/// Finds headers, footers and page numbers: lines at the top or the bottom that recur from page to page, and those of
/// the margins that need not: a page's own number, and what stands in both of two pages.
struct RunningLines {
    /// How many lines from a page's edge may belong to it.
    private static let reach = 2
    /// The same of a letterhead, whose lines stand on nearly all pages.
    private static let farReach = 4
    private var recurring: Set<Key> = []
    /// Those that stand on most of the pages from the first that has them to the last, and such ends of lines.
    private var dense: Set<Key> = []
    private static let denseShare = 0.7
    /// How much larger a line beside a running line may be.
    private static let largest = 1.2
    /// The widest gap within a part of a line, in sizes of its type.
    private static let widest = 2.0
    /// Those of tables: the head of one is printed again on the next page, the first label of a form now and then.
    private var recurringInTables: Set<Key> = []
    /// Those that recur in the margins of a document too short for more.
    private var recurringInMargins: Set<Key> = []

    private struct Key: Hashable {
        /// The line's characters, runs of digits as one `#`.
        var mask: String
        /// One of the line's steps from the top.
        var height: Int
        /// Which end of a line it is where it is not the whole: the other end may name the page's chapter.
        var end: End?
    }

    private enum End { case left, right }

    private var places = MarginPlaces()

    /// The running lines of recognised pages, one for all its misreadings.
    private var recognisedKeys: [Key] = []
    /// How far down or up a sheet may have slipped on the scanner, in steps.
    private static let slip = 3
    /// Which share of a recognised line's characters may be misread, and how long it must be for that.
    private static let misread = 6
    private static let leastRead = 8

    /// How much the distance between two lines of one text differs from page to page at most, in points.
    private static let sameGap = 3.0

    /// Where a running line stands, and its numbers.
    private struct Occurrence {
        var page: Int
        /// How many lines lie between it and the page's edge.
        var depth: Int
        var numbers: [Int]
    }

    /// How far a running line is from the next page that has it: left and right pages may have their own.
    private static let pitch = 2
    /// The share of the pages with a running line that have such a neighbour. A form's label heads a page now and then.
    private static let leastShare = 0.6

    /// - Parameters:
    ///   - pages: the words of each page.
    ///   - margins: where the margins of each page are; `nil` where that is not known.
    ///   - isRecognised: which pages' words were recognised; those not told of were not.
    init(pages: [[PageWord]], margins: [PageMargins?] = [], isRecognised: [Bool] = []) {
        var found: [Key: [Occurrence]] = [:]
        var heads: [Edge] = []
        var feet: [Edge] = []
        for (page, words) in pages.enumerated() {
            let mayBeMisread = isRecognised.indices.contains(page) && isRecognised[page]
            let lines = TextLine.lines(words)
            places.add(lines, reach: Self.farReach)
            if !mayBeMisread {
                let margins = margins.indices.contains(page) ? margins[page] : nil
                let marginal = Set(margins?.lines(lines, reach: Self.farReach) ?? [])
                let isMarginal = lines.indices.map(marginal.contains)
                heads.append(Edge(lines, isMarginal: isMarginal, margins: margins, reach: Self.farReach))
                feet.append(
                    Edge(lines.reversed(), isMarginal: isMarginal.reversed(), margins: margins, reach: Self.farReach))
            }
            for (index, line) in lines.enumerated() {
                let depth = min(index, lines.count - 1 - index)
                guard depth < (mayBeMisread ? Self.reach : Self.farReach) else { continue }
                let occurrence = Occurrence(
                    page: page, depth: depth, numbers: line.words.flatMap { Self.numbers($0.text) })
                let keys = mayBeMisread ? [known(Self.keys(line)[0])] : Self.keys(line)
                for key in keys where found[key]?.last?.page != page {
                    found[key, default: []].append(occurrence)
                }
                guard !mayBeMisread else { continue }
                for (end, words) in Self.ends(line) {
                    var occurrence = occurrence
                    occurrence.numbers = words.flatMap { Self.numbers($0.text) }
                    for key in Self.keys(line, end, words) where found[key]?.last?.page != page {
                        found[key, default: []].append(occurrence)
                    }
                }
            }
        }
        let least = max(3, min(5, pages.count / 4))
        let mayBeMisread = Set(recognisedKeys)
        for (key, all) in found {
            if key.end != nil {
                if all.count >= least, Self.isDense(all), Self.counts(all, mayBeMisread: false) { dense.insert(key) }
                continue
            }
            let near = all.filter { $0.depth < Self.reach }
            let mayBeMisread = mayBeMisread.contains(key)
            if near.count >= least, Self.runs(near.map(\.page)), Self.counts(near, mayBeMisread: mayBeMisread) {
                recurring.insert(key)
                if Self.runs(near.map(\.page), pitch: 1) { recurringInTables.insert(key) }
            }
            if all.count >= least, Self.isDense(all), Self.counts(all, mayBeMisread: mayBeMisread) { dense.insert(key) }
        }
        recognisedKeys.removeAll { !recurring.contains($0) }
        dropTheTexts(heads: heads, feet: feet)
        guard pages.count == 2 else { return }
        let keys = zip(pages, margins).map { words, margins in
            let lines = TextLine.lines(words)
            return Set((margins?.lines(lines, reach: Self.reach) ?? []).flatMap { Self.keys(lines[$0]) })
        }
        if keys.count == 2 { recurringInMargins = keys[0].intersection(keys[1]) }
    }

    /// The lines at the top or the bottom of a page, from its edge inwards.
    private struct Edge {
        var keys: [Set<Key>] = []
        /// Whether a line stands in the page's margin, or a wide gap between it and the next one inwards.
        var isApart: [Bool] = []
        /// How far it is from the next one inwards, in points.
        var gaps: [Double] = []
        var isInTable: [Bool]

        init(
            _ lines: some Collection<TextLine>, isMarginal: some Collection<Bool>, margins: PageMargins?, reach: Int
        ) {
            isInTable = lines.prefix(reach).map { margins?.isInTable($0) == true }
            for ((line, isMarginal), next) in zip(
                zip(lines, isMarginal).prefix(reach), lines.dropFirst().map(Optional.some) + [nil])
            {
                keys.append(
                    Set(RunningLines.keys(line) + RunningLines.ends(line).flatMap { RunningLines.keys(line, $0, $1) }))
                isApart.append(isMarginal || next.map { PageMargins.areApart($0, line) } ?? true)
                gaps.append(next.map { max(line.box.top - $0.box.bottom, $0.box.top - line.box.bottom) } ?? 0)
            }
        }

        /// The lines from the edge on that recur.
        func run(_ recurs: (Key) -> Bool) -> [Set<Key>] {
            Array(keys.map { $0.filter(recurs) }.prefix { !$0.isEmpty })
        }
    }

    /// Drops the lines that mostly stand close to the text of their pages: they are the text's, as an answer is that ends
    /// three pages of forms.
    ///
    /// Text ends anywhere above a footer; what belongs to it is always as far from it. Below a header it always begins at
    /// one height, but then nearly all pages have one.
    private mutating func dropTheTexts(heads: [Edge], feet: [Edge]) {
        func recurs(_ key: Key) -> Bool { recurring.contains(key) || dense.contains(key) }
        var balance: [Key: Int] = [:]
        /// - Parameter pages: how many lines from the edge are the page's however close they stand to the text.
        func weigh(_ edge: Edge, _ run: [Set<Key>], pages: Int) {
            // What a gap parts from the text, and all that stands nearer to the page's edge.
            let end = max(pages, (edge.isApart.prefix(run.count).lastIndex(of: true) ?? -1) + 1)
            for (index, keys) in run.enumerated() {
                for key in keys { balance[key, default: 0] += index < end ? 1 : -1 }
            }
        }
        let above = heads.map { $0.run(recurs) }
        let pages = above.indices.filter { !above[$0].isEmpty }
        let span = (pages.last ?? 0) - (pages.first ?? 0) + 1
        func isOnMost(_ count: Int) -> Bool { Double(count) >= Self.denseShare * Double(span) }
        // Left and right pages may have headers of their own, but below those only what all of them have is one; rows of
        // tables are none.
        let haveHeaders = isOnMost(zip(heads, above).count { !$1.isEmpty && !$0.isInTable[0] })
        let counts = Dictionary(above.flatMap { $0.joined().map { ($0, 1) } }, uniquingKeysWith: +)
        for (edge, run) in zip(heads, above) {
            let header = run.indices.prefix { depth in
                !edge.isInTable[depth]
                    && (depth == 0 ? haveHeaders : run[depth].contains { isOnMost(counts[$0] ?? 0) })
            }
            weigh(edge, run, pages: header.count)
        }
        let below = feet.map { $0.run(recurs) }
        var gaps: [Key: (least: Double, most: Double)] = [:]
        for (edge, run) in zip(feet, below) {
            for key in run.last ?? [] {
                let gap = edge.gaps[run.count - 1]
                let known = gaps[key] ?? (gap, gap)
                gaps[key] = (min(known.least, gap), max(known.most, gap))
            }
        }
        let floating = Set(gaps.filter { $0.value.most - $0.value.least > Self.sameGap }.keys)
        for (edge, run) in zip(feet, below) {
            weigh(edge, run, pages: run.last?.isDisjoint(with: floating) == false ? run.count : 0)
        }
        let texts = Set(balance.filter { $0.value < 0 }.keys).subtracting(recognisedKeys)
        recurring.subtract(texts)
        recurringInTables.subtract(texts)
        dense.subtract(texts)
    }

    /// Whether most of these pages, ascending, lie near another of them.
    private static func runs(_ pages: [Int], pitch: Int = pitch) -> Bool {
        let near = pages.indices.count { index in
            index > 0 && pages[index] - pages[index - 1] <= pitch
                || index + 1 < pages.count && pages[index + 1] - pages[index] <= pitch
        }
        return Double(near) >= leastShare * Double(pages.count)
    }

    private static func isDense(_ lines: [Occurrence]) -> Bool {
        Double(lines.count) >= denseShare * Double(lines[lines.count - 1].page - lines[0].page + 1)
    }

    private static func counts(_ lines: [Occurrence], mayBeMisread: Bool) -> Bool {
        PageCount(numbers: lines.map(\.numbers), mayBeMisread: mayBeMisread)
            .countsPages { lines[$0].page - lines[$0 - 1].page }
    }

    /// The key of a recognised line as it was first read.
    private mutating func known(_ key: Key) -> Key {
        if let known = first(like: key) { return known }
        recognisedKeys.append(key)
        return key
    }

    private func first(like key: Key) -> Key? {
        recognisedKeys.first { known in
            abs(known.height - key.height) <= Self.slip && Self.isAlike(known.mask, key.mask)
        }
    }

    /// Whether two masks differ by no more than what recognition may misread.
    private static func isAlike(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (one, other) = (Array(one), Array(other))
        let length = max(one.count, other.count)
        guard length >= leastRead, abs(one.count - other.count) <= length / misread else { return false }
        return LetterChanges.count(one, other) <= length / misread
    }

    private static func numbers(_ text: String) -> [Int] {
        text.split { !$0.isWholeNumber }.map { $0.reduce(0) { ($0 &* 10) &+ ($1.wholeNumberValue ?? 0) } }
    }

    /// Parts a page's words: what recurs at its edges or is its number, and the rest.
    func split(
        _ words: [PageWord], margins: PageMargins? = nil, isRecognised: Bool = false
    ) -> (furniture: [TextLine], body: [PageWord]) {
        let lines = TextLine.lines(words)
        guard lines.count > 0 else { return ([], words) }
        let inMargins = margins?.lines(lines, reach: Self.reach) ?? []
        var furniture: [TextLine] = []
        var body: [PageWord] = []
        let keys = lines.indices.map { index in
            min(index, lines.count - 1 - index) < Self.farReach ? Self.keys(lines[index]) : []
        }
        var isMarginal = [Bool](repeating: false, count: lines.count)
        for index in inMargins {
            isMarginal[index] =
                keys[index].contains(where: recurringInMargins.contains) || margins?.isNumber(lines[index]) == true
        }
        for block in margins?.blocks(lines, reach: Self.farReach) ?? [] {
            // A line of the page tells that those beside it are the page's, too: a header may name its chapter.
            let own = block.filter { keys[$0].contains(where: dense.contains) || hasDenseEnd(lines[$0]) }
            for index in block where own.contains(where: { isBeside(lines[index], lines[$0], lines) }) {
                isMarginal[index] = true
            }
        }
        let isRunning = lines.indices.map { index in
            let isNear = min(index, lines.count - 1 - index) < Self.reach
            let near = !isNear ? [] : margins?.isInTable(lines[index]) == true ? recurringInTables : recurring
            return isMarginal[index] || keys[index].contains { dense.contains($0) || near.contains($0) }
                || isRecognised && isNear && keys[index].first.flatMap(first(like:)) != nil
        }
        // Below a line of the text no header stands: forms that begin a page each have the same label there.
        let header = isRunning.prefix { $0 }.count
        let footer = isRunning.reversed().prefix { $0 }.count
        for (index, line) in lines.enumerated() {
            if isMarginal[index] || index < header || index >= lines.count - footer {
                furniture.append(line)
            } else {
                body += line.words
            }
        }
        return (furniture, body)
    }

    /// Whether a line may belong to a running line: a heading that begins the page's text is larger and stands apart.
    private func isBeside(_ line: TextLine, _ running: TextLine, _ lines: [TextLine]) -> Bool {
        line.fontSize <= Self.largest * running.fontSize || !PageMargins.areApart(line, running)
            || places.areKept(by: line, beside: running, among: lines)
    }

    private func hasDenseEnd(_ line: TextLine) -> Bool {
        Self.ends(line).contains { Self.keys(line, $0, $1).contains(where: dense.contains) }
    }

    /// The ends of a line that is printed in two or more parts.
    private static func ends(_ line: TextLine) -> [(End, [PageWord])] {
        let gaps = line.words.indices.dropFirst().filter { index in
            line.words[index].box.left - line.words[index - 1].box.right >= widest
                * max(line.fontSize, line.box.bottom - line.box.top)
        }
        guard let first = gaps.first, let last = gaps.last else { return [] }
        return [(.left, Array(line.words[..<first])), (.right, Array(line.words[last...]))]
    }

    /// The line's key, and that of the step next to it.
    private static func keys(_ line: TextLine) -> [Key] { keys(line, nil, line.words) }

    private static func keys(_ line: TextLine, _ end: End?, _ words: [PageWord]) -> [Key] {
        let mask = words.map(\.text).joined(separator: " ").numberMask
        return line.heightSteps.map { Key(mask: mask, height: $0, end: end) }
    }
}
