/// Finds the marks by which Markdown sets words in other print: `*corsivo*`, `**grassetto**`, `_corsivo_`,
/// `__grassetto__`, `~~barrato~~`.
///
/// A mark that has no partner says nothing of the kind; an asterisk is a note's then: `condiviso*`.
enum Emphasis {
    /// The offsets of a mark's paired single ones in a run of characters.
    static func marks(of mark: Unicode.Scalar, in scalars: [(scalar: Unicode.Scalar, offset: Int)]) -> Set<Int> {
        var marks: Set<Int> = []
        var open: Int?
        for index in scalars.indices where scalars[index].scalar == mark {
            let before = index > 0 ? scalars[index - 1].scalar : " "
            let after = index + 1 < scalars.count ? scalars[index + 1].scalar : " "
            guard before != mark, after != mark else {
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
    ///
    /// As in Markdown, what opens stands before a character that is no blank, and what closes behind one; between letters
    /// a mark says nothing: `18~~25`.
    static func spans(of mark: Unicode.Scalar, in scalars: [(scalar: Unicode.Scalar, offset: Int)]) -> [Span] {
        var spans: [Span] = []
        var open: Range<Int>?
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index].scalar == mark { index += 1 }
            guard index > start else {
                index += 1
                continue
            }
            guard index >= start + 2 else { continue }
            let before = start > 0 ? scalars[start - 1].scalar : " "
            let after = index < scalars.count ? scalars[index].scalar : " "
            if let first = open, !GlyphTable.isSpace(before) {
                spans.append(Span(outer: first.lowerBound..<index, inner: first.upperBound..<start))
                open = nil
            } else if !GlyphTable.isSpace(after), !(isLetter(before) && isLetter(after)) {
                open = start..<index
            }
        }
        return spans
    }

    /// The spans that underscores make around words; without any they are lines to write on.
    static func underscored(_ scalars: [(scalar: Unicode.Scalar, offset: Int)]) -> [Span] {
        spans(of: "_", in: scalars).filter { span in span.inner.contains { isLetter(scalars[$0].scalar) } }
    }

    /// Whether a character is of a word's or a number's own.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// For each character whether it stands in one of some spans, without their marks.
    static func isWithin(_ spans: [Span], count: Int) -> [Bool] {
        var within = [Bool](repeating: false, count: spans.isEmpty ? 0 : count)
        for span in spans { for index in span.inner { within[index] = true } }
        return within
    }
}
