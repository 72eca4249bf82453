/// A policy area that a text names, by letter, by name, or both.
struct AreaMention: Hashable, Sendable {
    /// The area that counts: the name's where there is one.
    var code: String
    var letter: String?
    /// Indices of lexemes.
    var range: Range<Int>

    /// Letter and name say different areas.
    var disagrees: Bool { letter.map { $0 != code } ?? false }
}
