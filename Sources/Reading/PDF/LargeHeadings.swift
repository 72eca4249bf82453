internal import Model

/// Marks lines in larger type than the document's text as headings: few PDFs have an outline that names theirs.
struct LargeHeadings {
    /// How much larger a heading's type is than the text's, at least: in bold or capitals, and otherwise.
    private static let ratio = (loud: 1.15, plain: 1.3)
    /// The most lines of a heading, and the most words.
    private static let mostLines = 3
    private static let mostWords = 20
    /// In so large a share of a document's words large type is its way, as that of labels or slides.
    private static let share = 0.15

    /// The type of the text, in points; `nil` where type tells no heading.
    private let usual: Double?
    /// The letters of large lines that come back: forms print them, each in its last value perhaps.
    private var repeated: Set<String> = []

    /// - Parameter pages: the words of the pages that have text of their own.
    init(pages: [[PageWord]]) {
        var counts: [Double: Int] = [:]
        for word in pages.joined() { counts[(word.fontSize * 2).rounded() / 2, default: 0] += 1 }
        let total = counts.values.reduce(0, +)
        guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, usual > 0 else {
            self.usual = nil
            return
        }
        let large = counts.filter { $0.key >= Self.ratio.loud * usual }.values.reduce(0, +)
        self.usual = Double(large) <= Self.share * Double(total) ? usual : nil
        guard self.usual != nil else { return }
        var seen: Set<String> = []
        for words in pages {
            for line in TextLine.lines(words.filter { $0.fontSize >= Self.ratio.loud * usual }) {
                if !seen.insert(Self.text(line.words)).inserted { repeated.insert(Self.text(line.words)) }
            }
        }
    }

    private static func text(_ words: [PageWord]) -> String { words.map(\.text).joined(separator: " ") }

    private func isLarge(_ word: PageWord, _ usual: Double) -> Bool {
        let isLoud = word.traits.contains(.bold) || !word.text.contains(where: \.isLowercase)
        return word.fontSize >= (isLoud ? Self.ratio.loud : Self.ratio.plain) * usual
    }

    /// Marks headings among a page's words; what stands in a table is a cell, whatever its size.
    func mark(_ laid: inout [LaidWord]) {
        guard let usual else { return }
        var open: [Range<Int>] = []
        func close() {
            defer { open = [] }
            guard let first = open.first, let last = open.last, open.count <= Self.mostLines,
                last.upperBound - first.lowerBound <= Self.mostWords
            else { return }
            for index in first.lowerBound..<last.upperBound { laid[index].word.traits.insert(.heading) }
        }
        for line in laid.linesOutsideTables {
            guard laid[line].allSatisfy({ isLarge($0.word, usual) }),
                !repeated.contains(Self.text(laid[line].map(\.word)))
            else {
                close()
                continue
            }
            if let last = open.last, last.upperBound != line.lowerBound { close() }
            open.append(line)
        }
        close()
    }
}
