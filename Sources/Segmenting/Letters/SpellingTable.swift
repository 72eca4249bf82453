internal import Model

/// The distinct spellings of a document's words, each folded once.
struct SpellingTable {
    /// What is known of a spelling.
    struct Spelling {
        /// Where its folded letters stand among all of them.
        fileprivate(set) var place: Range<Int32>
        /// The kinds of its letters; see ``FoldedWord``.
        fileprivate(set) var kinds: UInt64
        /// Whether it is written in capitals.
        fileprivate(set) var isUpper: Bool
        /// Whether its first letter is a small one.
        fileprivate(set) var startsLower: Bool
        /// Whether it is no word but a sign that a value begins with: a currency, a comparison, a box.
        fileprivate(set) var beginsValue: Bool
        /// Whether a round bracket opens before its letters.
        fileprivate(set) var opensBracket: Bool

        var range: Range<Int> { Int(place.lowerBound)..<Int(place.upperBound) }
    }

    /// The number of each word's spelling, by the word's index.
    let numbers: [Int32]
    /// The spellings as printed.
    let texts: [String]
    private(set) var spellings: [Spelling] = []
    /// The folded letters of all spellings, one after the other.
    private(set) var letters: [UInt8] = []

    init(_ spellings: Spellings) {
        numbers = spellings.numbers
        texts = spellings.texts
        self.spellings.reserveCapacity(spellings.texts.count)
        for text in spellings.texts {
            let folded = LetterFold.letters(of: text)
            self.spellings.append(
                Spelling(
                    place: Int32(letters.count)..<Int32(letters.count + folded.count),
                    kinds: FoldedWord.kinds(of: folded),
                    isUpper: LetterFold.isUpper(text), startsLower: LetterFold.startsLower(text),
                    beginsValue: folded.isEmpty && Self.beginsValue(text), opensBracket: text.hasPrefix("(")))
            letters += folded
        }
    }

    private static func beginsValue(_ sign: String) -> Bool {
        guard let first = sign.unicodeScalars.first else { return false }
        return first.properties.generalCategory == .currencySymbol || "<>≤≥±≈".unicodeScalars.contains(first)
            || TickGlyphs.isBox(first)
    }

    /// The number of a word's spelling.
    subscript(word: Int) -> Int { Int(numbers[word]) }

    /// A spelling as a word to compare, in the letters of this table where they are borrowed.
    func folded(_ spelling: Int, in letters: UnsafeBufferPointer<UInt8>) -> FoldedWord {
        FoldedWord(
            UnsafeBufferPointer(rebasing: letters[spellings[spelling].range]), kinds: spellings[spelling].kinds)
    }

    /// The folded letters of a spelling.
    func letters(of spelling: Int) -> ArraySlice<UInt8> {
        letters[spellings[spelling].range]
    }

    /// The folded letters of words, one after the other.
    func letters(ofWords words: some Sequence<Int>) -> [UInt8] { words.flatMap { letters(of: self[$0]) } }
}
