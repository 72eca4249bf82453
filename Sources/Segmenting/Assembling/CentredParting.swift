internal import Model
internal import Rulebook

/// Parts the lines of rows that follow each other so that each label stands in the middle of its value.
struct CentredParting {
    /// A label and what its value may be.
    struct Row {
        var draft: Int
        var part: Int
        var label: [Int]
        /// What else stands in the labels' column, where there is one: below the label, or notes on it.
        var aside: [Int] = []
        /// The first word of the value as it was read.
        var first: Int?
        var kind: FieldKind
    }

    /// Rows that follow each other.
    struct Chain {
        private(set) var rows: [Row]
        /// The words of labels and values, ascending.
        private(set) var words: [Int]
        /// How many of the first words stand above the first row and need not belong to it.
        private(set) var lead = 0

        init(rows: [Row], words: [Int]) {
            self.rows = rows
            self.words = words
        }

        mutating func add(_ rows: [Row], _ words: [Int]) {
            self.rows += rows
            self.words += words
        }

        mutating func addLead(_ words: [Int]) {
            lead = words.count
            self.words = words + self.words
        }
    }

    /// What speaks against a value, in lines by which its label misses the middle.
    private enum Cost {
        /// A label may miss the middle by half a line at little cost; by more where a page's end cuts the row, which no
        /// mark may tell.
        static let free = 0.5
        static let small = 0.8
        static let most = 8.0
        static let mostCut = 3.0
        static let lowercase = 4.0
        static let openSentence = 0.5
        static let capitals = 1.5
        static let mixed = 2.0
        static let long = 0.5
        static let paragraph = -1.0
        static let fitting = -2.0
        static let strange = 1.5
        static let empty = 1.5
        static let lead = 0.3
        static let kept = -1.0
    }

    /// More lines between two labels are no form's.
    private static let longest = 300
    /// A label in the middle of so many lines is neither above nor below its value.
    private static let tallest = 3
    /// A title of more lines is a long one.
    private static let longTitle = 3

    let chain: Chain
    /// The words of each row's value; `nil` where the lines can't be parted.
    private(set) var values: [[Int]]?
    /// How many values have words, how many of their labels have some beside them, and how many values begin in the
    /// middle of a sentence: so parted, when they begin at their labels, and as they were read.
    private(set) var filled = 0
    private(set) var beside = 0
    private(set) var torn = 0
    private(set) var tornAtLabels = 0
    private(set) var tornAsRead = 0
    /// How many values are tall, and how many of those have their labels in the middle.
    private(set) var tall = 0
    private(set) var middle = 0
    /// How many labels are tall; how many of those have words of values beside their first lines, and how many beside
    /// lines in their middle alone.
    private(set) var tallLabels = 0
    private(set) var topped = 0
    private(set) var sunk = 0

    private let document: Document
    private let openings: ValueOpenings
    private let keepsRead: Bool
    /// The lines without their labels' words.
    private var lines: [[Int]] = []
    /// How many of them stand above the first row.
    private var leadLines = 0
    /// Which of them are written in capitals, as titles are.
    private var capitals: [Bool] = []
    /// On which pages they stand.
    private var pages: [Int] = []
    private var spans: [LabelSpan] = []

    /// Where a label stands, counted in lines of values.
    private struct LabelSpan {
        /// The middle; a line of its own stands between two.
        var middle: Double
        /// Its value holds the lines beside it: from the first to before the end, none where it stands alone.
        var lines: Range<Int>
        /// The first line of a value that begins where the label does.
        var first: Int
        /// The lines of the page on which it begins.
        var page: Range<Int>
    }

    /// - Parameters:
    ///   - pages: for each word of the document the number of its page.
    ///   - keepsRead: whether a value begins where it was read if nothing else tells.
    init(_ chain: Chain, document: Document, openings: ValueOpenings, pages: [Int], keepsRead: Bool = false) {
        self.keepsRead = keepsRead
        self.chain = chain
        self.document = document
        self.openings = openings
        layOut(pages)
        countTallLabels()
        guard let ends = ends() else { return }
        let ranges = zip([ends.start] + ends.ends, ends.ends).map { $0..<$1 }
        values = ranges.map { lines[$0].flatMap(\.self) }
        for (row, range) in ranges.enumerated() { count(row, range) }
        let firsts = Set(chain.rows.compactMap(\.first))
        tornAsRead = lines.indices.count { lines[$0].first.map(firsts.contains) ?? false && beginsAmid($0) }
    }

    private mutating func count(_ row: Int, _ range: Range<Int>) {
        let span = spans[row]
        if !range.isEmpty {
            filled += 1
            if !span.lines.isEmpty { beside += 1 }
            if range.count >= Self.tallest { tall += 1 }
            if range.count >= Self.tallest, miss(span, range) <= Cost.free { middle += 1 }
            if beginsAmid(range.lowerBound) { torn += 1 }
        }
        if span.first < (row + 1 < spans.count ? spans[row + 1].first : lines.count), beginsAmid(span.first) {
            tornAtLabels += 1
        }
    }

    private mutating func countTallLabels() {
        let held = Set(lines.map { document.words[$0[0]].line })
        for row in chain.rows {
            let isHeld = document.byLines(row.label).map { held.contains(document.words[$0[0]].line) }
            guard isHeld.count >= Self.tallest else { continue }
            tallLabels += 1
            if isHeld[0] { topped += 1 }
            if !isHeld[0], !isHeld[isHeld.count - 1], isHeld.contains(true) { sunk += 1 }
        }
    }

    /// Finds the values' lines and where the labels stand between them.
    private mutating func layOut(_ pageOfWord: [Int]) {
        let labels = Set(chain.rows.flatMap { $0.label + $0.aside })
        var places: [Int: (before: Int, isBeside: Bool)] = [:]
        // Where columns are known a label stands before its value, whose first lines are above it.
        let words = chain.words.sorted { (document.words[$0].line, $0) < (document.words[$1].line, $1) }
        for line in document.byLines(words) {
            let rest = line.filter { !labels.contains($0) }
            places[document.words[line[0]].line] = (lines.count, !rest.isEmpty)
            if !rest.isEmpty { lines.append(rest) }
        }
        pages = lines.map { pageOfWord[$0[0]] }
        var linesOfPage: [Int: Range<Int>] = [:]
        for (line, page) in pages.enumerated() {
            linesOfPage[page] = (linesOfPage[page]?.lowerBound ?? line)..<line + 1
        }
        capitals = lines.map { line in
            let texts = line.map { document.words[$0].text }
            return texts.contains(where: LetterFold.isUpper) && !texts.contains { $0.contains(where: \.isLowercase) }
        }
        let lead = Set(chain.words.prefix(chain.lead))
        leadLines = lines.prefix { $0.allSatisfy(lead.contains) }.count
        spans = chain.rows.map { row in
            let known = (row.label + row.aside).sorted().compactMap { places[document.words[$0].line] }
            var (first, last) = (known.first ?? (0, false), known.last ?? (0, false))
            // Sides that were told apart wrongly put a label's last words above its first ones.
            if first.before > last.before { swap(&first, &last) }
            let ends = [first, last].map { Double($0.before) - ($0.isBeside ? 0 : 0.5) }
            return LabelSpan(
                middle: (ends[0] + ends[1]) / 2, lines: first.before..<last.before + (last.isBeside ? 1 : 0),
                first: first.before, page: row.label.first.flatMap { linesOfPage[pageOfWord[$0]] } ?? 0..<0)
        }
        // A word that was taken for a label's may stand beside the next label.
        for row in spans.indices.dropLast().reversed() {
            let end = min(spans[row].lines.upperBound, spans[row + 1].lines.lowerBound)
            spans[row].lines = min(spans[row].lines.lowerBound, end)..<end
        }
    }

    /// Where the first value begins and where each ends: the way that costs least; `nil` where there is none.
    private func ends() -> (start: Int, ends: [Int])? {
        guard !spans.isEmpty else { return nil }
        // From each line at which a value may begin: what the values before cost, and where the last of them began.
        var before: [Int: Double] = [:]
        for start in 0...min(leadLines, spans[0].lines.lowerBound) {
            before[start] = Cost.lead * Double(leadLines - start)
        }
        var ways: [[Int: Int]] = []
        for (row, span) in spans.enumerated() {
            let limit = row + 1 < spans.count ? spans[row + 1].lines.lowerBound : lines.count
            let least = row + 1 < spans.count ? span.lines.upperBound : lines.count
            guard least <= limit, limit - least <= Self.longest else { return nil }
            var after: [Int: Double] = [:]
            var way: [Int: Int] = [:]
            let starts = before.keys.filter { $0 <= span.lines.lowerBound }.sorted()
            let costs = starts.map { (before[$0] ?? 0) + self.cost(of: $0, row) }
            for end in least...limit {
                for (start, cost) in zip(starts, costs) where start <= end {
                    let cost =
                        start == end
                        ? (before[start] ?? 0) + Cost.empty
                        : cost + distance(span, start..<end) + titleCost(row, start..<end)
                    if cost < after[end] ?? .infinity {
                        after[end] = cost
                        way[end] = start
                    }
                }
            }
            ways.append(way)
            before = after
        }
        var end = lines.count
        var ends: [Int] = []
        for way in ways.reversed() {
            guard let start = way[end] else { return nil }
            ends.append(end)
            end = start
        }
        return (end, ends.reversed())
    }

    /// What it costs that a label misses its value's middle.
    ///
    /// Of a row that a page's end cuts a label may stand at the top, or in the middle of what its page holds.
    private func distance(_ span: LabelSpan, _ range: Range<Int>) -> Double {
        let whole = miss(span, range)
        guard pages[range.lowerBound] != pages[range.upperBound - 1] else { return min(whole, Cost.most) }
        let part = range.clamped(to: span.page)
        let inPart = part.isEmpty ? whole : miss(span, part)
        return min(whole, inPart, miss(span, range.lowerBound..<range.lowerBound + 1), Cost.mostCut)
    }

    private func miss(_ span: LabelSpan, _ range: Range<Int>) -> Double {
        let miss = abs(Double(range.lowerBound + range.upperBound - 1) / 2 - span.middle)
        return Cost.small * miss + max(0, miss - Cost.free)
    }

    /// What speaks against a row's value that begins with a line.
    private func cost(of start: Int, _ row: Int) -> Double {
        guard start < lines.count, let first = lines[start].first else { return 0 }
        var cost = keepsRead && chain.rows[row].first == first ? Cost.kept : 0
        if beginsAmid(start) { cost += Cost.lowercase }
        let kind = chain.rows[row].kind
        let words = lines[start].map { document.words[$0].text }
        if openings.fit(kind, words) {
            cost += Cost.fitting
        } else if kind == .yesNo || openings.fit(.yesNo, words) {
            cost += Cost.strange
        }
        // What stands above the first row is no row's.
        guard start > 0, let last = lines[start - 1].last else { return cost }
        if isCapitals(start), isCapitals(start - 1) { cost += Cost.capitals }
        guard row > 0 else { return cost }
        if isParted(first, from: last) {
            cost += Cost.paragraph
        } else if let sign = document.words[last].text.last, !".;:!?)".contains(sign) {
            cost += Cost.openSentence
        }
        return cost
    }

    /// What speaks against a title of these lines: it is short, and in one kind of letters.
    private func titleCost(_ row: Int, _ range: Range<Int>) -> Double {
        guard chain.rows[row].kind == .title else { return 0 }
        let capitals = range.count { isCapitals($0) }
        return (capitals > 0 && capitals < range.count ? Cost.mixed : 0)
            + Cost.long * Double(max(0, range.count - Self.longTitle))
    }

    /// Whether a blank stands between two lines; where columns are known each side begins a paragraph.
    private func isParted(_ first: Int, from last: Int) -> Bool {
        document.words[first].cell == nil
            ? document.words[first].gap >= .paragraph : document.words[first].line > document.words[last].line + 1
    }

    /// Whether a line begins in the middle of a sentence; an answer may begin small.
    private func beginsAmid(_ line: Int) -> Bool {
        guard lines.indices.contains(line), let first = lines[line].first else { return false }
        return LetterFold.startsLower(document.words[first].text)
            && !openings.fit(.yesNo, lines[line].map { document.words[$0].text })
    }

    private func isCapitals(_ line: Int) -> Bool { capitals[line] }
}
