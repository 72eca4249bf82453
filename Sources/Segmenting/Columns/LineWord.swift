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
    private let language: LanguageVocabulary
    private var words: [String: LineWord] = [:]
    private var letters: [[UInt8]: Int32] = [:]

    init(_ language: LanguageVocabulary) { self.language = language }

    subscript(_ text: String) -> LineWord {
        if let known = words[text] { return known }
        let made = make(text)
        words[text] = made
        return made
    }

    private func make(_ text: String) -> LineWord {
        var look: LineWord.Look = []
        let small = text.lowercased()
        if LetterFold.startsLower(text) { look.insert(.startsLower) }
        if LetterFold.isUpper(text) { look.insert(.isUpper) }
        if GlyphBullets.isItemNumber(text) { look.insert(.isItemNumber) }
        if GlyphBullets.isBullet(text) { look.insert([.isBullet, .startsItem]) }
        if language.itemStarts.contains(small) { look.insert(.startsItem) }
        if language.joining.contains(small) { look.insert([.isJoining, .isOpen]) }
        if let end = text.last, "'’,/".contains(end), text.count > 1 { look.insert(.isOpen) }
        if text.hasSuffix("/") { look.insert(.endsWithSlash) }
        if text.hasSuffix(":") { look.insert(.endsWithColon) }
        if text.unicodeScalars.contains(where: \.properties.isLowercase) { look.insert(.hasSmallLetter) }
        let folded = LetterFold.letters(of: text)
        let number = letters[folded] ?? Int32(letters.count)
        letters[folded] = number
        let first = text.dropLast().firstIndex(of: "/").map { PrintedWidth.of(text[...$0]) }
        let width = PrintedWidth.of(text)
        return LineWord(
            look: look, spelling: Int32(words.count), letters: number, width: Int32(width),
            firstWidth: Int32(first ?? width),
            capitals: Int32(text.unicodeScalars.count(where: \.properties.isUppercase)))
    }
}
