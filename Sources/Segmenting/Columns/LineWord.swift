internal import Model
internal import Rulebook

/// What a word at the end or the start of a printed line tells, worked out once for each spelling.
struct LineWord {
    struct Look: OptionSet {
        let rawValue: UInt16
        static let startsLower = Look(rawValue: 1 << 0)
        /// Capitals alone.
        static let isUpper = Look(rawValue: 1 << 1)
        static let isBullet = Look(rawValue: 1 << 2)
        static let isItemNumber = Look(rawValue: 1 << 3)
        /// A bullet, or a short form that begins items.
        static let startsItem = Look(rawValue: 1 << 4)
        /// A word after which a sentence goes on.
        static let isJoining = Look(rawValue: 1 << 5)
        /// Ends in the middle of a phrase.
        static let isOpen = Look(rawValue: 1 << 6)
        static let endsWithSlash = Look(rawValue: 1 << 7)
        static let endsWithColon = Look(rawValue: 1 << 8)
        static let hasSmallLetter = Look(rawValue: 1 << 9)
    }

    var look: Look
    /// The number of its spelling in the document.
    var spelling: Int32
    /// The number of its letters, which spellings share.
    var letters: Int32
    /// In the unit of ``PrintedWidth``.
    var width: Int32
    /// The width up to the first place where the word may be broken.
    var firstWidth: Int32
    /// How many capitals it has.
    var capitals: Int32
}

/// The words of a document as lines see them.
final class LineWords {
    private let spellings: SpellingTable
    private let language: LanguageVocabulary
    /// The bytes of the longest word that the vocabulary knows.
    private let longest: Int
    /// By the numbers of the spellings.
    private var words: [LineWord?]
    private var letters = ByteIndex()

    init(_ spellings: SpellingTable, _ language: LanguageVocabulary) {
        self.spellings = spellings
        self.language = language
        longest = language.itemStarts.union(language.joining).reduce(0) { max($0, $1.utf8.count) }
        words = [LineWord?](repeating: nil, count: spellings.texts.count)
    }

    /// The word of this index in the document.
    subscript(word: Int) -> LineWord {
        let spelling = spellings[word]
        if let known = words[spelling] { return known }
        let made = make(spelling)
        words[spelling] = made
        return made
    }

    private func make(_ spelling: Int) -> LineWord {
        let text = spellings.texts[spelling]
        var look: LineWord.Look = []
        if spellings.spellings[spelling].startsLower { look.insert(.startsLower) }
        if spellings.spellings[spelling].isUpper { look.insert(.isUpper) }
        if GlyphBullets.isItemNumber(text) { look.insert(.isItemNumber) }
        if GlyphBullets.isBullet(text) { look.insert([.isBullet, .startsItem]) }
        if text.utf8.count <= longest {
            let small = text.lowercased()
            if language.itemStarts.contains(small) { look.insert(.startsItem) }
            if language.joining.contains(small) { look.insert([.isJoining, .isOpen]) }
        }
        let scalars = text.unicodeScalars
        if scalars.count > 1, let end = scalars.last, "'’,/".unicodeScalars.contains(end) { look.insert(.isOpen) }
        let last = text.utf8.last
        if last == UInt8(ascii: "/") { look.insert(.endsWithSlash) }
        if last == UInt8(ascii: ":") { look.insert(.endsWithColon) }
        var capitals: Int32 = 0
        for scalar in text.unicodeScalars {
            switch LetterFold.letterCase(scalar) {
            case .small: look.insert(.hasSmallLetter)
            case .capital: capitals += 1
            case .neither, nil: break
            }
        }
        let number = spellings.letters(of: spelling).withUnsafeBufferPointer { letters.number(of: $0).number }
        let width = PrintedWidth.of(text)
        return LineWord(
            look: look, spelling: Int32(spelling), letters: number, width: Int32(width),
            firstWidth: Int32(firstWidth(text) ?? width), capitals: capitals)
    }

    /// The width up to the first slash that something follows.
    private func firstWidth(_ text: String) -> Int? {
        guard let slash = text.unicodeScalars.firstIndex(of: "/") else { return nil }
        let after = text.unicodeScalars.index(after: slash)
        return after < text.endIndex ? PrintedWidth.of(text.unicodeScalars[..<after]) : nil
    }
}
