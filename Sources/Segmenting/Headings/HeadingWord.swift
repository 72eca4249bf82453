/// What a word tells of the line that it stands in, worked out once for each spelling.
struct HeadingWord: OptionSet {
    let rawValue: UInt8

    static let hasLetter = HeadingWord(rawValue: 1 << 0)
    /// Capitals alone, or two characters at the most.
    static let passesForCapitals = HeadingWord(rawValue: 1 << 1)
    /// Digits alone.
    static let isNumber = HeadingWord(rawValue: 1 << 2)
    /// Nothing but dots.
    static let isDots = HeadingWord(rawValue: 1 << 3)
    /// So many dots as lead to a page's number.
    static let isLeader = HeadingWord(rawValue: 1 << 4)
    static let endsWithDots = HeadingWord(rawValue: 1 << 5)
    static let beginsWithDash = HeadingWord(rawValue: 1 << 6)
    /// A heading of a template's own form may begin with it.
    static let mayBeginParent = HeadingWord(rawValue: 1 << 7)
}

extension HeadingWord {
    init(_ text: String, isUpper: Bool, mayBeginParent: Bool) {
        self = mayBeginParent ? .mayBeginParent : []
        let bytes = text.utf8
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        let hasASCIILetter = bytes.contains { (0x61...0x7A).contains($0 | 0x20) }
        if hasASCIILetter || (!isASCII && text.contains(where: \.isLetter)) { insert(.hasLetter) }
        if isUpper || bytes.count <= 2 || (!isASCII && text.count <= 2) { insert(.passesForCapitals) }
        if bytes.suffix(2).elementsEqual("..".utf8) { insert(.endsWithDots) }
        // What begins with a letter is none of these.
        guard let first = bytes.first, !(0x61...0x7A).contains(first | 0x20) else { return }
        if text.allSatisfy(\.isWholeNumber) { insert(.isNumber) }
        if text.allSatisfy({ $0 == "." || $0 == "…" }) {
            insert(.isDots)
            if text.count >= 4 { insert(.isLeader) }
        }
        if GlyphWords.beginsWithDash(text) { insert(.beginsWithDash) }
    }
}
