internal import Model

/// The entries of a document's table of contents: a line that repeats one of them is a heading.
///
/// An entry ends with the number of its page, after dots or in a column of its own; below a line that says that the
/// contents come, behind a space, on the next line, or with none.
struct ContentsTable {
    private var entries: Set<[UInt8]> = []

    var isEmpty: Bool { entries.isEmpty }

    /// Fewer entries are no table of contents; shorter ones, in letters, and longer ones, in words, none.
    private static let least = 4
    private static let shortest = 6
    private static let longest = 24
    /// The longest title of the contents, in words.
    private static let longestTitle = 3

    /// - Parameter titles: what stands above a table of contents, folded.
    init(_ document: Document, index: LineIndex, titles: Set<[UInt8]>) {
        var found: [[UInt8]] = []
        var columns: [(page: Int, letters: [UInt8])] = []
        func close() {
            found += Self.pages(columns)
            columns = []
        }
        for (number, line) in index.lines.enumerated() {
            guard let end = line.words.last else { continue }
            // Most lines are long and end with no number.
            let mayEndWithPage = document.words[end].text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
            guard mayEndWithPage || line.words.count <= Self.longestTitle else {
                close()
                continue
            }
            let texts = line.words.map { document.words[$0].text }
            if !mayEndWithPage, titles.contains(LetterFold.letters(of: texts)) {
                found += Self.listed(below: number, index, document)
            }
            if mayEndWithPage, let entry = Self.dotted(texts) { found.append(entry) }
            guard let last = texts.last, let page = Self.page(last) else {
                close()
                continue
            }
            // A table of figures has such rows, too; pages follow upon each other.
            if columns.last.map({ $0.page <= page }) ?? true, Self.hasPageColumn(line, document) {
                columns.append((page, LetterFold.letters(of: Array(texts.dropLast()))))
            } else {
                close()
            }
        }
        close()
        if found.count >= Self.least { entries = Set(found) }
    }

    private static func page(_ word: String) -> Int? {
        guard word.utf8.count <= 3, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(word)
    }

    /// The letters of an entry whose page stands behind dots, which may be glued to either.
    private static func dotted(_ texts: [String]) -> [UInt8]? {
        guard let last = texts.last, let digit = last.utf8.last, (0x30...0x39).contains(digit) else { return nil }
        var title = Array(texts.dropLast())
        if page(last) == nil {
            guard let dots = last.lastIndex(where: { ".…".contains($0) }),
                page(String(last[last.index(after: dots)...])) != nil
            else { return nil }
            title.append(String(last[...dots]))
        }
        let letters = LetterFold.letters(of: title)
        let isDotted = title.contains {
            ($0.count >= 3 || $0.contains("…")) && ($0.hasSuffix("...") || $0.hasSuffix("…"))
        }
        return isDotted && letters.count >= shortest && title.count + (page(last) == nil ? 1 : 0) >= 2 ? letters : nil
    }

    /// The entries of a list that its title announces, down to its first blank line or sentence; pages follow upon each
    /// other.
    private static func listed(below title: Int, _ index: LineIndex, _ document: Document) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var last = 0
        for number in index.lines.indices.dropFirst(title + 1) {
            let line = index.lines[number]
            var texts = line.words.map { document.words[$0].text }
            if line.isRow || texts.count > longest || texts.last?.hasSuffix(".") == true { break }
            if !found.isEmpty, line.gap >= .paragraph { break }
            if let page = texts.last.flatMap(page) {
                if page < last { break }
                last = page
                texts.removeLast()
            }
            let letters = LetterFold.letters(of: texts)
            if letters.count >= shortest { found.append(letters) }
        }
        return found.count >= least ? found : []
    }

    /// Whether the last word of a line stands apart from all others, which stand together.
    private static func hasPageColumn(_ line: LineIndex.Line, _ document: Document) -> Bool {
        guard line.words.count >= 2, let last = line.words.last else { return false }
        let gaps = line.words.dropFirst().map { document.words[$0].gap }
        return [.wide, .cell].contains(document.words[last].gap) && !gaps.dropLast().contains { $0 >= .wide }
    }

    private static func pages(_ run: [(page: Int, letters: [UInt8])]) -> [[UInt8]] {
        run.count >= least ? run.map(\.letters).filter { $0.count >= shortest } : []
    }

    func holds(_ words: [String]) -> Bool { entries.contains(LetterFold.letters(of: words)) }
}
