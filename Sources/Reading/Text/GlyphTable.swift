/// What stands for what among the characters that fonts and converters leave behind.
enum GlyphTable {
    /// Shown where a line breaks a word, and not elsewhere.
    static let softHyphen: Unicode.Scalar = "\u{AD}"

    /// What some extractors put for the hyphen and the end of a printed line that breaks a word.
    static let brokenLine: Unicode.Scalar = "\u{FFFE}"

    /// The characters that a scalar is read as; `nil` for a scalar that stays as it is, empty for one that is dropped.
    static func replacement(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        // Most are printed ASCII.
        case 0x20...0x7E: nil
        case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: ""
        case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x9F: ""
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        // Ligatures of office fonts that printing gives the codes of letters no Italian word has.
        case 0x019F: "ti"
        case 0x01A9: "tt"
        case 0x01AB: "tti"
        // Symbol fonts in the private-use area, by their code page position: check boxes, ticks, bullets.
        case 0xF06F, 0xF071, 0xF0A8: "☐"
        case 0xF052, 0xF0FE: "☑"
        case 0xF051, 0xF053, 0xF0FD, 0xF078: "☒"
        case 0xF050, 0xF0FC: "✓"
        case 0xF0B3: "≥"
        case 0xF0A3: "≤"
        case 0xE000...0xF8FF: "•"
        default: nil
        }
    }

    /// The character that Wingdings 2 has where other fonts of pictures have another one; else the same.
    static func wingdings2(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xF02A, 0xF0A3: "☐"
        case 0xF04F: "✗"
        case 0xF054: "☒"
        default: scalar
        }
    }

    /// Whether a font is Wingdings 2, as its name is written in documents: `Wingdings 2`, `ABCDEF+Wingdings2`.
    static func isWingdings2(_ font: String) -> Bool { font.replacing(" ", with: "").hasSuffix("Wingdings2") }

    /// Whether a word is a bullet by its looks alone.
    static func isBullet(_ word: String) -> Bool {
        // Each of them is one character of two or three bytes.
        guard word.utf8.count <= 3, let first = word.utf8.first, first >= 0x80 else { return false }
        return switch word {
        case "•", "●", "○", "◦", "▪", "■", "□", "◆", "➢", "➤", "►", "▸", "❖", "✓", "✔", "·", "‣", "⁃": true
        default: false
        }
    }

    /// Whether a scalar is white space that stands between words.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
            0x3000:
            true
        default: false
        }
    }
}
