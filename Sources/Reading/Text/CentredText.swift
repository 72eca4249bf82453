internal import Model

/// Puts text that was laid out with spaces in the order of its rows, where labels stand in the middle beside their
/// values: line by line such a label comes amid the words of its value.
enum CentredText {
    /// Lines as high as in common type, in points: only distances count.
    private enum Grid {
        static let line = 12.0
        static let size = 10.0
    }

    /// How many half lines a text needs, and how many for each line that has both sides.
    private static let leastHalves = 4
    private static let leastShare = 0.6
    /// How many it has at most: about every other label has a line of its value beside it. Where none has, it is the
    /// types that differ, and labels stand half a line above or below all that is beside them.
    private static let mostShare = 2.5
    /// So many lines may do so by chance.
    private static let fewHalves = 24
    /// How many labels begin beside a small letter, and their share: a few do where a value begins with one.
    private static let leastAmid = 4
    private static let leastAmidShare = 0.3
    /// How many labels stand between as many lines of their values above and below, and the share of those with lines
    /// above.
    private static let leastBetween = 6
    private static let leastBetweenShare = 0.75
    /// The same where blank lines part all rows: of so many at most one holds two labels.
    private static let leastParted = 3
    private static let parted = 20

    /// The words in the order of their rows; `nil` where labels don't stand in the middle, or tables are known.
    ///
    /// - Parameters:
    ///   - words: as they stand line by line.
    ///   - pageStarts: the offsets of the lines that begin a page.
    static func inRows(_ words: [Word], pageStarts: Set<Int>) -> [Word]? {
        // Most texts are laid out with no spaces at all.
        guard LineSides.showsRight(words, lines: leastHalves),
            !words.contains(where: { $0.cell?.row ?? -1 >= 0 || $0.innerCell != nil })
        else { return nil }
        let pages = pages(words, pageStarts)
        let regions = pages.flatMap(\.regions)
        let places = LabelPlaces(regions)
        if places.areParted { return pages.flatMap { $0.inRows(words, areParted: true) } }
        let lines = regions.flatMap { $0 }
        let halves = lines.count(where: \.isHalf)
        let whole = lines.count { !$0.left.isEmpty && !$0.right.isEmpty }
        guard Double(halves) <= mostShare * Double(whole) + Double(fewHalves),
            halves >= leastHalves && Double(halves) >= leastShare * Double(whole)
                || standAmid(regions, words) || places.standBetween
        else { return nil }
        return pages.flatMap { $0.inRows(words, areParted: false) }
    }

    /// Whether labels begin beside the middle of a sentence, where nothing but values stood above: a value that begins
    /// with its label begins a sentence.
    private static func standAmid(_ regions: [[Line]], _ words: [Word]) -> Bool {
        var beginnings = 0
        var amid = 0
        for region in regions {
            for (above, line) in zip(region, region.dropFirst())
            where above.left.isEmpty && line.number == above.number + 1 && !line.left.isEmpty {
                guard let value = line.right.first else { continue }
                beginnings += 1
                if words[value].text.first?.isLowercase == true { amid += 1 }
            }
        }
        return amid >= leastAmid && Double(amid) >= leastAmidShare * Double(beginnings)
    }

    /// Where labels stand in the blocks between blank lines.
    private struct LabelPlaces {
        /// How many begin their block, how many stand below its first line, and how many of those in its middle.
        private var beginning = 0
        private var below = 0
        private var between = 0
        /// How many blocks hold more than one.
        private var dense = 0

        init(_ regions: [[Line]]) {
            for row in regions.flatMap(CentredText.blocks) {
                let labels = CentredText.labels(row)
                guard let label = labels.first, let first = label.first, let last = label.last else { continue }
                if labels.count > 1 {
                    dense += 1
                } else if first.number == row.first?.number {
                    beginning += 1
                } else {
                    below += 1
                    let above = row.count { $0.number < first.number }
                    let under = row.count { $0.number > last.number }
                    if abs(above - under) <= 1 { between += 1 }
                }
            }
        }

        private var areBetween: Bool { Double(between) >= leastBetweenShare * Double(below) }

        /// Whether blank lines part the rows, and labels stand between lines of their values: in a row that begins with
        /// its label nothing stands above it.
        var standBetween: Bool { between >= leastBetween && areBetween && beginning >= below && dense <= beginning }

        /// Whether blank lines part all rows, and some labels stand between lines of their values.
        var areParted: Bool { between >= leastParted && areBetween && dense * parted <= beginning + below }
    }

    /// The lines between blank ones.
    private static func blocks(_ region: [Line]) -> [ArraySlice<Line>] {
        region[...].chunked { $1.number == $0.number + 1 }
    }

    /// The lines of each label in a block.
    private static func labels(_ block: ArraySlice<Line>) -> [ArraySlice<Line>] {
        block.chunked { $0.left.isEmpty == $1.left.isEmpty }.filter { !($0.first?.left.isEmpty ?? true) }
    }

    private static func pages(_ words: [Word], _ pageStarts: Set<Int>) -> [Page] {
        var pages: [Page] = []
        var start = 0
        for index in words.indices.dropFirst()
        where (words[index - 1].line..<words[index].line).contains(where: pageStarts.contains) {
            pages.append(Page(words, start..<index))
            start = index
        }
        if start < words.count { pages.append(Page(words, start..<words.count)) }
        return pages
    }

    /// A line of a region: the indices of the words on both sides.
    private struct Line {
        var number: Int
        var left: [Int]
        var right: [Int]
        /// Where it stands on the page as printed, in points.
        var top = 0.0
        /// Whether it stands half a line below the one before: what stood between two lines got a line of its own.
        var isHalf = false

        /// Whether each has text on a side where the other has none.
        func isBeside(_ other: Line) -> Bool {
            number == other.number + 1
                && (left.isEmpty && other.right.isEmpty || right.isEmpty && other.left.isEmpty)
        }
    }

    private struct Page {
        let range: Range<Int>
        /// The lines in which labels and values stand beside each other, from top to bottom.
        let regions: [[Line]]

        init(_ words: [Word], _ range: Range<Int>) {
            self.range = range
            let sides = LineSides.of(range.filter { !words[$0].traits.contains(.furniture) }, words)
            var regions: [[Line]] = []
            var isOpen = false
            for line in sides {
                guard let boundary = line.boundary else {
                    isOpen = false
                    continue
                }
                var next = Line(
                    number: line.number, left: line.words.filter { LineSides.column(words[$0]) < boundary },
                    right: line.words.filter { LineSides.column(words[$0]) >= boundary })
                if isOpen, let last = regions.last?.last {
                    next.isHalf = next.isBeside(last)
                    next.top = last.top + (next.isHalf ? Grid.line / 2 : Grid.line * Double(next.number - last.number))
                    regions[regions.count - 1].append(next)
                } else {
                    regions.append([next])
                    isOpen = true
                }
            }
            self.regions = regions.filter {
                $0.count >= LineSides.least && $0.count < CentredRows.Costs.lined.mostBands
            }
        }

        /// The page's words in the order of their rows.
        ///
        /// - Parameter areParted: whether blank lines part the rows.
        func inRows(_ words: [Word], areParted: Bool) -> [Word] {
            var result: [Word] = []
            var next = range.lowerBound
            for region in regions {
                let members = region.flatMap { $0.left + $0.right }
                guard let first = members.min(), let last = members.max() else { continue }
                result += words[next..<first]
                let isCut = isHead(first, words)
                let rows = areParted ? partedRows(region, isCut: isCut, words) : joined(region, isCut: isCut, words)
                add(rows, of: region, words, to: &result)
                // Page furniture may stand between the lines.
                let inside = Set(members)
                result += (first...last).filter { !inside.contains($0) }.map { words[$0] }
                next = last + 1
            }
            result += words[next..<range.upperBound]
            if words[range.lowerBound].gap == .page { result[0].gap = .page }
            return result
        }

        /// Whether nothing but page furniture stands above a word on its page.
        private func isHead(_ word: Int, _ words: [Word]) -> Bool {
            words[range.lowerBound..<word].allSatisfy { $0.traits.contains(.furniture) }
        }

        /// The words of labels and values of each row, told by the heights of the labels.
        private func joined(_ region: some Collection<Line>, isCut: Bool, _ words: [Word]) -> [[[Int]]] {
            let bands = region.map { line in
                [line.left, line.right].map { $0.map { CentredText.placed($0, words[$0].text, top: line.top) } }
            }
            return CentredRows.join(bands, isCut: isCut, costs: .lined).map { $0.map { $0.map(CentredText.index) } }
        }

        /// The same where blank lines part the rows: a block without a label goes on with the value above.
        private func partedRows(_ region: [Line], isCut: Bool, _ words: [Word]) -> [[[Int]]] {
            var rows: [[[Int]]] = []
            for block in CentredText.blocks(region) {
                let labels = CentredText.labels(block).count
                if labels > 1 {
                    rows += joined(block, isCut: isCut && rows.isEmpty, words)
                } else if labels == 0, let last = rows.indices.last {
                    rows[last][1] += block.flatMap(\.right)
                } else {
                    rows.append([block.flatMap(\.left), block.flatMap(\.right)])
                }
            }
            return rows
        }

        private func add(_ rows: [[[Int]]], of region: [Line], _ words: [Word], to result: inout [Word]) {
            let tops = Dictionary(region.map { ($0.number, $0.top) }, uniquingKeysWith: { first, _ in first })
            for row in rows {
                for (column, side) in row.enumerated() {
                    var before: Word?
                    for index in side {
                        var word = words[index]
                        if let before, before.line == word.line {
                            word.gap = min(word.gap, .wide)
                        } else if let before, let above = tops[before.line], let here = tops[word.line] {
                            word.gap = max(
                                word.gap == .item ? .item : .line, here - above > Grid.line + 1 ? .paragraph : .line)
                        } else {
                            word.gap = .paragraph
                        }
                        word.cell = GridPosition(row: -1, column: column, columns: 2)
                        before = word
                        result.append(word)
                    }
                }
            }
        }
    }

    /// A word at a height: only that counts here, so that its left edge can tell which word it is.
    private static func placed(_ index: Int, _ text: String, top: Double) -> PageWord {
        let left = Double(index)
        return PageWord(text: text, box: Box(left: left, top: top, right: left, bottom: top + Grid.size))
    }

    private static func index(_ word: PageWord) -> Int { Int(word.box.left) }
}

extension RandomAccessCollection {
    /// The runs of elements in which each goes on from the one before.
    fileprivate func chunked(_ goesOn: (Element, Element) -> Bool) -> [SubSequence] {
        var runs: [SubSequence] = []
        var start = startIndex
        for (before, index) in zip(indices, indices.dropFirst()) where !goesOn(self[before], self[index]) {
            runs.append(self[start..<index])
            start = index
        }
        if start < endIndex { runs.append(self[start...]) }
        return runs
    }
}
