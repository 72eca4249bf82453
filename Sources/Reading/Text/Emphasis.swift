/// Finds the single asterisks by which Markdown sets words in italics: `*una parola*`.
///
/// An asterisk that has no partner is a note's mark and stays: `condiviso*`.
enum Emphasis {
    /// The offsets of the paired asterisks in a run of characters.
    static func marks(in scalars: [(scalar: Unicode.Scalar, offset: Int)]) -> Set<Int> {
        var marks: Set<Int> = []
        var open: Int?
        for index in scalars.indices where scalars[index].scalar == "*" {
            let before = index > 0 ? scalars[index - 1].scalar : " "
            let after = index + 1 < scalars.count ? scalars[index + 1].scalar : " "
            guard before != "*", after != "*" else {
                open = nil
                continue
            }
            let opens = GlyphTable.isSpace(before) && !GlyphTable.isSpace(after)
            let closes = !GlyphTable.isSpace(before) && !after.properties.isAlphabetic
            if let start = open, closes {
                marks.formUnion([start, index])
                open = nil
            } else {
                open = opens ? index : nil
            }
        }
        return marks
    }
}
