internal import Foundation
internal import Model

/// Turns a file's bytes into lines, whatever the encoding: UTF-8 with or without BOM, UTF-16, Windows-1252.
struct TextDecoder {
    /// The decoded text, and what had to be guessed.
    struct Decoded {
        var text: String
        var findings: [Finding] = []
    }

    /// Decodes; `nil` for bytes that are no text at all.
    static func decode(_ bytes: [UInt8]) -> Decoded? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
        if let littleEndian = looksLikeUTF16(bytes) { return utf16(bytes[...], littleEndian: littleEndian) }
        if isBinary(bytes) { return nil }
        return utf8(bytes)
    }

    private static func utf8(_ bytes: [UInt8]) -> Decoded? {
        if isBinary(bytes) { return nil }
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
        let repaired = String(decoding: bytes, as: UTF8.self)
        let broken = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
        let sequences = bytes.count { $0 >= 0xC2 }
        // Mostly good UTF-8 with some damaged bytes, against a text in an 8-bit encoding.
        if broken * 10 < sequences {
            return Decoded(
                text: repaired,
                findings: [
                    Finding(
                        .encodingDamaged, .warning,
                        "\(broken) characters of this UTF-8 text are damaged and read as \u{FFFD}; save the text anew from its source."
                    )
                ])
        }
        return Decoded(
            text: windows1252(bytes),
            findings: [
                Finding(
                    .encodingGuessed, .info,
                    "The text is not UTF-8 and was read as Windows-1252; check an accented word, or save it as UTF-8.")
            ])
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> Decoded? {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(littleEndian ? first | second << 8 : first << 8 | second)
            index += 2
        }
        let text = String(decoding: units, as: UTF16.self)
        let damaged = text.unicodeScalars.count { $0 == "\u{FFFD}" } + (bytes.count % 2)
        guard damaged > 0 else { return Decoded(text: text) }
        return Decoded(
            text: text,
            findings: [
                Finding(
                    .encodingDamaged, .warning,
                    "\(damaged) characters of this UTF-16 text are damaged; save the text anew from its source.")
            ])
    }

    /// Whether every other byte of the start is mostly zero, as in Latin text without a BOM.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(2048)
        guard sample.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in sample.enumerated() where byte == 0 {
            if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 10 > half * 8, zeros.even * 10 < half { return true }
        if zeros.even * 10 > half * 8, zeros.odd * 10 < half { return false }
        return nil
    }

    /// Whether the bytes are no text: a zero byte, or more control characters than any text has.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(65536)
        var controls = 0
        for byte in sample {
            if byte == 0 { return true }
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { controls += 1 }
        }
        return controls * 50 > sample.count
    }

    /// The 27 characters by which Windows-1252 differs from Latin-1; source: the Unicode consortium's CP1252.TXT.
    private static let windows1252Specials: [UInt8: Unicode.Scalar] = [
        0x80: "\u{20AC}", 0x82: "\u{201A}", 0x83: "\u{0192}", 0x84: "\u{201E}", 0x85: "\u{2026}", 0x86: "\u{2020}",
        0x87: "\u{2021}", 0x88: "\u{02C6}", 0x89: "\u{2030}", 0x8A: "\u{0160}", 0x8B: "\u{2039}", 0x8C: "\u{0152}",
        0x8E: "\u{017D}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}", 0x94: "\u{201D}", 0x95: "\u{2022}",
        0x96: "\u{2013}", 0x97: "\u{2014}", 0x98: "\u{02DC}", 0x99: "\u{2122}", 0x9A: "\u{0161}", 0x9B: "\u{203A}",
        0x9C: "\u{0153}", 0x9E: "\u{017E}", 0x9F: "\u{0178}",
    ]

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(windows1252Specials[byte] ?? Unicode.Scalar(byte)) }
        return String(text)
    }
}
