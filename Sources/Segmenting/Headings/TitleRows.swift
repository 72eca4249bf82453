internal import Model

/// The words by which forms call the row of their title, where they are too common to be a label.
struct TitleRows {
    private let names: Set<[UInt8]>

    init(_ names: Set<String>) { self.names = Set(names.map { LetterFold.letters(of: $0) }) }

    /// Whether these words of a document are such a name and nothing else.
    func name(_ words: some Sequence<Int>, _ document: Document) -> Bool {
        let letters = words.flatMap { LetterFold.letters(of: document.words[$0].text) }
        return !letters.isEmpty && names.contains(letters)
    }
}
