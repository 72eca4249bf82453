/// Tells whether a text brings its own bullet or number.
enum ListLabel {
    /// `•`, `-`, `1.`, `a)`, `(2)`.
    static func begins(_ word: String) -> Bool {
        if GlyphTable.isBullet(word) || ["-", "–", "—", "*"].contains(word) { return true }
        guard let last = word.last, last == "." || last == ")" || last == "°" else { return false }
        let core = word.drop { $0 == "(" }.dropLast()
        guard !core.isEmpty, core.count <= 3 else { return false }
        return core.allSatisfy(\.isNumber) || (core.count == 1 && core.allSatisfy(\.isLetter))
    }
}
