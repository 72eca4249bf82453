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

    /// What paired runs of two marks or more set in other print: `**in grassetto**`, `~~barrato~~`.
    struct Span {
        /// With the marks.
        var outer: Range<Int>
        var inner: Range<Int>

        var marks: [Int] { outer.filter { !inner.contains($0) } }
    }

    /// The spans of a mark in a run of characters; a mark without a partner there makes none.
    static func spans(of mark: Unicode.Scalar, in scalars: [(scalar: Unicode.Scalar, offset: Int)]) -> [Span] {
        var spans: [Span] = []
        var open: Range<Int>?
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index].scalar == mark { index += 1 }
            if index >= start + 2 {
                if let first = open {
                    spans.append(
                        Span(outer: first.lowerBound..<index, inner: first.upperBound..<start))
                    open = nil
                } else {
                    open = start..<index
                }
            } else if index == start {
                index += 1
            }
        }
        return spans
    }
}
