/// What makes a line look like the heading of a chapter.
struct ChapterMark {
    enum Look: Hashable {
        /// A word that says so, in small letters: `Capitolo 7`, `PARTE TERZA`.
        case named(String)
        /// `7.`, `5.2`
        case number
        /// `7`, `5.2`
        case bareNumber
        /// `7)`
        case parenthesis
        /// `VII.`
        case roman
        /// `C.`
        case letter
        case capitals
        /// Nothing.
        case plain

        var isNamed: Bool { if case .named = self { true } else { false } }
    }

    var look: Look
    /// Its place in the count; a look without a number has none.
    var number: HeadingNumber?
}
