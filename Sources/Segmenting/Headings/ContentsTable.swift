internal import Model

/// The entries of a document's table of contents: a line that repeats one of them is a heading.
///
/// An entry ends with the number of its page, after dots or in a column of its own.
struct ContentsTable {
    private var entries: Set<[UInt8]> = []

    var isEmpty: Bool { entries.isEmpty }

    /// Fewer entries are no table of contents.
    private let least = 4

    init(_ document: Document, index: LineIndex) {
        var found: [[UInt8]] = []
        var columns: [(page: Int, letters: [UInt8])] = []
        for line in index.lines {
            guard let last = line.words.last, let page = Self.page(document.words[last].text) else {
                found += pages(columns)
                columns = []
                continue
            }
            let title = line.words.dropLast().map { document.words[$0].text }
            let letters = LetterFold.letters(of: title)
            if title.count >= 2, letters.count >= 6, title.contains(where: { $0.count >= 3 && $0.hasSuffix("...") }) {
                found.append(letters)
            }
            // A table of figures has such rows, too; pages follow upon each other.
            if columns.last.map({ $0.page <= page }) ?? true, hasPageColumn(line, document) {
                columns.append((page, letters))
            } else {
                found += pages(columns)
                columns = []
            }
        }
        found += pages(columns)
        if found.count >= least { entries = Set(found) }
    }

    private static func page(_ word: String) -> Int? {
        guard word.utf8.count <= 3, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word)
    }

    /// Whether the last word of a line stands apart from all others, which stand together.
    private func hasPageColumn(_ line: LineIndex.Line, _ document: Document) -> Bool {
        guard line.words.count >= 2, let last = line.words.last else { return false }
        let gaps = line.words.dropFirst().map { document.words[$0].gap }
        return [.wide, .cell].contains(document.words[last].gap) && !gaps.dropLast().contains { $0 >= .wide }
    }

    private func pages(_ run: [(page: Int, letters: [UInt8])]) -> [[UInt8]] {
        run.count >= least ? run.map(\.letters).filter { $0.count >= 6 } : []
    }

    func holds(_ words: [String]) -> Bool { entries.contains(LetterFold.letters(of: words)) }
}
