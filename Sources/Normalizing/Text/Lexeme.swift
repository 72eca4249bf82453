/// A word, a number or a sign of a field's text, with its place.
struct Lexeme: Hashable, Sendable {
    enum Kind: Sendable { case word, number, sign }

    /// As printed.
    var text: String
    /// Lower case, no accents; one apostrophe, one dash, one quote, one bullet for all their forms.
    var folded: String {
        didSet { mark = WordMarks.mark(of: folded) }
    }
    /// Stands for ``folded`` where it must be told fast that two are not the same.
    private(set) var mark: UInt16
    private var startOffset: Int32
    private var endOffset: Int32
    var kind: Kind
    /// White space stands before it.
    var spaced: Bool
    /// It is the first of its line.
    var opensLine: Bool

    init(kind: Kind, text: String, folded: String, start: Int, end: Int, spaced: Bool, opensLine: Bool) {
        self.text = text
        self.folded = folded
        mark = WordMarks.mark(of: folded)
        startOffset = Int32(clamping: start)
        endOffset = Int32(clamping: end)
        self.kind = kind
        self.spaced = spaced
        self.opensLine = opensLine
    }

    /// UTF-8 offsets in the field's text.
    var start: Int {
        get { Int(startOffset) }
        set { startOffset = Int32(clamping: newValue) }
    }

    var end: Int {
        get { Int(endOffset) }
        set { endOffset = Int32(clamping: newValue) }
    }

    func isSign(_ sign: String) -> Bool { kind == .sign && folded == sign }
    func isWord(_ word: String) -> Bool { kind == .word && folded == word }

    /// Begins with a capital letter.
    var isCapitalized: Bool {
        guard kind == .word, let first = text.utf8.first else { return false }
        if first < 0x80 { return (0x41...0x5A).contains(first) }
        return text.unicodeScalars.first?.properties.isUppercase == true
    }
    /// All its letters are capitals.
    var isAllCapitals: Bool {
        guard kind == .word, !text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return false }
        return text.utf8.allSatisfy { $0 < 0x80 } || !text.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// A year of the plans' century, printed as four digits.
    var year: Int? {
        guard kind == .number, text.utf8.count == 4, let value = Int(text), (2000...2099).contains(value) else {
            return nil
        }
        return value
    }

    /// A year by itself, or that of a date: `31.12.2026`.
    var datedYear: Int? {
        if let year { return year }
        guard kind == .number else { return nil }
        let parts = text.split(separator: ".")
        guard parts.count == 3, parts[2].count == 4, let year = Int(parts[2]), (2000...2099).contains(year) else {
            return nil
        }
        return year
    }
}
