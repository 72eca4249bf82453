internal import Model

/// Marks lines in larger type than the document's text as headings: few PDFs have an outline that names theirs.
struct LargeHeadings {
    /// How much larger a heading's type is than the text's, at least.
    private static let ratio = 1.15
    /// The most lines of a heading, and the most words.
    private static let mostLines = 3
    private static let mostWords = 20
    /// In so large a share of a document's words large type is its way, as that of labels or slides.
    private static let share = 0.15

    /// The smallest type of a heading, in points; `nil` where type tells none.
    private let least: Double?

    /// - Parameter pages: the words of the pages that have text of their own.
    init(pages: [[PageWord]]) {
        var counts: [Double: Int] = [:]
        for word in pages.joined() { counts[(word.fontSize * 2).rounded() / 2, default: 0] += 1 }
        let total = counts.values.reduce(0, +)
        guard let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key, usual > 0 else {
            least = nil
            return
        }
        let large = counts.filter { $0.key >= Self.ratio * usual }.values.reduce(0, +)
        least = Double(large) <= Self.share * Double(total) ? Self.ratio * usual : nil
    }

    /// Marks headings among a page's words; what stands in a table is a cell, whatever its size.
    func mark(_ laid: inout [LaidWord]) {
        guard let least else { return }
        let lines = laid.indices.lineRuns(of: laid)
        var open: [Range<Int>] = []
        func close() {
            defer { open = [] }
            guard let first = open.first, let last = open.last, open.count <= Self.mostLines,
                last.upperBound - first.lowerBound <= Self.mostWords
            else { return }
            for index in first.lowerBound..<last.upperBound { laid[index].word.traits.insert(.heading) }
        }
        for line in lines {
            let isLarge = laid[line].allSatisfy { $0.cell == nil && $0.word.fontSize >= least }
            guard isLarge else {
                close()
                continue
            }
            if let last = open.last, last.upperBound != line.lowerBound { close() }
            open.append(line)
        }
        close()
    }
}

extension Range<Int> {
    /// The runs of words that share a line.
    fileprivate func lineRuns(of laid: [LaidWord]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        for index in self {
            if let last = lines.last, laid[index - 1].line == laid[index].line {
                lines[lines.count - 1] = last.lowerBound..<index + 1
            } else {
                lines.append(index..<index + 1)
            }
        }
        return lines
    }
}
