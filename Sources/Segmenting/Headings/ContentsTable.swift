internal import Model

/// The entries of a document's table of contents: a line that repeats one of them is a heading.
struct ContentsTable {
    private var entries: Set<[UInt8]> = []

    var isEmpty: Bool { entries.isEmpty }

    init(_ document: Document, index: LineIndex) {
        var found: [[UInt8]] = []
        for line in index.lines {
            guard line.words.count >= 3, let last = line.words.last.map({ document.words[$0].text }),
                last.allSatisfy(\.isWholeNumber), last.count <= 3
            else { continue }
            let words = line.words.map { document.words[$0].text }
            let title = words.dropLast()
            guard title.contains(where: { $0.count >= 3 && $0.hasSuffix("...") }) else { continue }
            let letters = LetterFold.letters(of: title)
            if letters.count >= 6 { found.append(letters) }
        }
        // Two dotted lines are no table of contents.
        if found.count >= 4 { entries = Set(found) }
    }

    func holds(_ words: [String]) -> Bool { entries.contains(LetterFold.letters(of: words)) }
}
