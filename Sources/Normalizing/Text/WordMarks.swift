internal import Model

/// A set of words that can say fast that a word is not among them, as most are not: a bit for each word's mark.
struct WordMarks: Sendable {
    private static let bits = 8192

    private var words = [UInt64](repeating: 0, count: bits / 64)

    /// A number that stands for a word; different words may share one.
    static func mark(of word: String) -> UInt16 {
        var word = word
        return word.withUTF8 { UInt16(ByteIndex.hash($0) & UInt32(bits - 1)) }
    }

    mutating func insert(_ word: String) {
        let mark = Int(Self.mark(of: word))
        words[mark / 64] |= 1 << UInt64(mark % 64)
    }

    /// Whether the set may hold a word of this mark; `false` is sure.
    func mayHold(_ mark: UInt16) -> Bool { words[Int(mark) / 64] >> UInt64(mark % 64) & 1 != 0 }
}
