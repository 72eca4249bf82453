/// The labels that the words of a document may begin, each spelling compared with the labels once: a document says the
/// same words again and again, and many stages ask for them.
final class WordBeginnings {
    let book: LabelBook
    let spellings: SpellingTable
    /// By the spelling's number.
    private var known: [LabelBook.Beginnings?]

    init(_ spellings: SpellingTable, book: LabelBook) {
        self.book = book
        self.spellings = spellings
        known = Array(repeating: nil, count: spellings.spellings.count)
    }

    /// Those that a spelling may begin.
    func callAsFunction(_ spelling: Int) -> LabelBook.Beginnings {
        if let found = known[spelling] { return found }
        let found = spellings.letters.withUnsafeBufferPointer { book.beginnings(spellings.folded(spelling, in: $0)) }
        known[spelling] = found
        return found
    }
}
