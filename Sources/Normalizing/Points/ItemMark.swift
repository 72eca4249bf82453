/// The number or letter of a list's item: `1.`, `2)`, `a)`.
struct ItemMark: Hashable {
    var isLetter: Bool
    var number: Int
    /// The sign behind it.
    var sign: String

    private static let mostDigits = 2
    /// After `i` Italian lists go on with `l`.
    private static let lastBeforeGap = 0x69

    /// The mark that two lexemes make.
    init?(_ lexeme: Lexeme, _ next: Lexeme) {
        guard !next.spaced, next.isSign(")") || next.isSign(".") else { return nil }
        sign = next.folded
        switch lexeme.kind {
        case .number:
            guard lexeme.text.utf8.count <= Self.mostDigits, let number = Int(lexeme.text) else { return nil }
            self.number = number
            isLetter = false
        case .word:
            guard lexeme.text.utf8.count == 1, let byte = lexeme.text.utf8.first, (0x61...0x7A).contains(byte) else {
                return nil
            }
            number = Int(byte)
            isLetter = true
        case .sign: return nil
        }
    }

    /// Whether the item comes right after another one.
    func follows(_ other: ItemMark) -> Bool {
        guard isLetter == other.isLetter, sign == other.sign else { return false }
        return number == other.number + 1
            || isLetter && other.number == Self.lastBeforeGap && number == other.number + 3
    }
}
