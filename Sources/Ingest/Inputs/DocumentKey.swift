/// What a document is known by, in a third of the memory of its text: thousands of them are kept at a time.
struct DocumentKey: Hashable, Sendable {
    /// Before the digits of a document that has no bytes: they are those of its name.
    private static let mark = "name:"
    private static let digits = 16

    /// The digest as four numbers, the first digits first.
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private let isName: Bool

    /// - Parameter digest: a SHA-256 sum as 64 hexadecimal digits.
    init(_ digest: String, ofName isName: Bool = false) {
        self.isName = isName
        let bytes = Array(digest.utf8)
        func word(_ place: Int) -> UInt64 {
            let digits = bytes.dropFirst(place * Self.digits).prefix(Self.digits)
            guard let word = UInt64(String(decoding: digits, as: UTF8.self), radix: 16) else {
                // Digests are made by this program: other text is a programming error.
                preconditionFailure("no digest: \(digest)")
            }
            return word
        }
        words = (word(0), word(1), word(2), word(3))
    }

    /// The document's id in the dataset.
    var id: String {
        var text = isName ? Self.mark : ""
        for word in [words.0, words.1, words.2, words.3] {
            let digits = String(word, radix: 16)
            text += String(repeating: "0", count: Self.digits - digits.count) + digits
        }
        return text
    }

    static func == (left: Self, right: Self) -> Bool { left.isName == right.isName && left.words == right.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension DocumentKey: Comparable {
    /// As their ids are: a letter of the mark comes after all digits.
    static func < (left: Self, right: Self) -> Bool {
        left.isName == right.isName ? left.words < right.words : right.isName
    }
}
