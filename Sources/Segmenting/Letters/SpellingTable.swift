internal import Model

/// The distinct spellings of a document's words, each folded once: a document says the same words again and again.
struct SpellingTable {
    /// What is known of a spelling.
    struct Spelling {
        /// Where its folded letters stand among all of them.
        fileprivate(set) var start: Int32
        fileprivate(set) var count: Int32
        /// The kinds of its letters; see ``FoldedWord``.
        fileprivate(set) var kinds: UInt64
        /// Whether it is written in capitals.
        fileprivate(set) var isUpper: Bool
        /// Whether its first letter is a small one.
        fileprivate(set) var startsLower: Bool
    }

    /// The number of each word's spelling, by the word's index.
    private(set) var numbers: [Int32] = []
    private(set) var spellings: [Spelling] = []
    /// The folded letters of all spellings, one after the other.
    private(set) var letters: [UInt8] = []

    private var index = ByteIndex()

    init(_ document: Document) {
        numbers.reserveCapacity(document.words.count)
        for word in document.words.indices { numbers.append(number(of: document.words[word].text)) }
    }

    private mutating func number(of text: String) -> Int32 {
        var text = text
        let (number, isNew) = text.withUTF8 { index.number(of: $0) }
        if isNew {
            let folded = LetterFold.letters(of: text)
            spellings.append(
                Spelling(
                    start: Int32(letters.count), count: Int32(folded.count), kinds: FoldedWord.kinds(of: folded),
                    isUpper: LetterFold.isUpper(text), startsLower: LetterFold.startsLower(text)))
            letters += folded
        }
        return number
    }
}
