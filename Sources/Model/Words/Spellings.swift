/// The distinct spellings of a document's words, numbered from 0 in the order in which they come: a document says the
/// same words again and again, and what is known of a spelling need be worked out only once.
public struct Spellings: Sendable {
    /// The number of each word's spelling, by the word's index.
    public let numbers: [Int32]
    /// The spellings, by their numbers.
    public let texts: [String]

    public init(_ document: Document) {
        var index = ByteIndex()
        var numbers: [Int32] = []
        var texts: [String] = []
        numbers.reserveCapacity(document.words.count)
        for word in document.words.indices {
            var text = document.words[word].text
            let (number, isNew) = text.withUTF8 { index.number(of: $0) }
            if isNew { texts.append(text) }
            numbers.append(number)
        }
        self.numbers = numbers
        self.texts = texts
    }

    /// The number of a word's spelling.
    public subscript(word: Int) -> Int { Int(numbers[word]) }
}
