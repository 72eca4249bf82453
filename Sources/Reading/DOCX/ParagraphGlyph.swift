internal import Model

/// A character of a paragraph, or what parts characters.
enum ParagraphGlyph {
    case letter(Unicode.Scalar, WordTraits)
    /// A tab.
    case tab
    /// A line that the author ended within the paragraph.
    case lineBreak
}

/// A word of a paragraph before it has its place.
struct ParagraphWord {
    var text: String
    var traits: WordTraits
    /// What stands before it within the paragraph.
    var gap: Gap

    /// Splits a paragraph into words.
    ///
    /// - Parameter leader: whether tabs are filled with dots.
    static func split(_ glyphs: [ParagraphGlyph], leader: Bool) -> [ParagraphWord] {
        var words: [ParagraphWord] = []
        var text = String.UnicodeScalarView()
        var traits: WordTraits = []
        var gap = Gap.none

        func flush() {
            guard !text.isEmpty else { return }
            let word = String(text)
            text.removeAll()
            if GlyphTable.isBullet(word) { gap = max(gap, .item) }
            words.append(ParagraphWord(text: word, traits: traits, gap: gap))
            gap = .none
        }

        /// `SI/NO` with one half struck through or in bold: each half has its own looks.
        func isChoice(
            _ text: String.UnicodeScalarView, _ traits: WordTraits, _ next: Unicode.Scalar, _ own: WordTraits
        ) -> Bool {
            guard let last = text.last, !traits.symmetricDifference(own).isDisjoint(with: .looksThatChoose)
            else { return false }
            return "/|".unicodeScalars.contains(last) || "/|".unicodeScalars.contains(next)
        }

        for glyph in glyphs {
            switch glyph {
            case .letter(let scalar, let own):
                if GlyphTable.isSpace(scalar) {
                    flush()
                    gap = max(gap, .space)
                    continue
                }
                let shown = GlyphTable.replacement(for: scalar)
                if shown?.isEmpty == true { continue }
                // A question mark ends a label: what is glued to it begins the value. A prompt ends where it ends.
                let isAfterQuestion = text.last == "?" && scalar.properties.isAlphabetic
                if isAfterQuestion || isChoice(text, traits, scalar, own)
                    || traits.contains(.furniture) != own.contains(.furniture)
                {
                    flush()
                }
                if text.isEmpty { traits = own }
                if let shown { text.append(contentsOf: shown.unicodeScalars) } else { text.append(scalar) }
            case .tab:
                flush()
                gap = max(gap, .wide)
                guard leader, !words.isEmpty else { continue }
                words.append(ParagraphWord(text: "..........", traits: traits, gap: .space))
                gap = .space
            case .lineBreak:
                flush()
                gap = max(gap, .item)
            }
        }
        flush()
        return words
    }
}
