/// Makes spellings comparable: case, accents and the many forms of one sign do not count.
enum Folding {
    static func fold(_ text: String) -> String {
        if let ascii = foldASCII(text) { return ascii }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39: result.append(scalar)
            case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0x0300...0x036F: continue
            default:
                if let sign = sign(scalar) {
                    result.append(sign)
                } else {
                    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
                        result.append(base(lower))
                    }
                }
            }
        }
        return String(result)
    }

    /// The same for text of ASCII, which most is; `nil` for any other.
    private static func foldASCII(_ text: String) -> String? {
        var isFolded = true
        for byte in text.utf8 {
            if byte >= 0x80 { return nil }
            if (0x41...0x5A).contains(byte) || byte == 0x60 { isFolded = false }
        }
        if isFolded { return text }
        return String(unsafeUninitializedCapacity: text.utf8.count) { folded in
            var count = 0
            for byte in text.utf8 {
                folded[count] = (0x41...0x5A).contains(byte) ? byte + 32 : byte == 0x60 ? 0x27 : byte
                count += 1
            }
            return count
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

    private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: "'"
        case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x2033: "\""
        case 0x2D, 0x2010...0x2015, 0x2212, 0xAD: "-"
        case 0x2022, 0x25CF, 0x25CB, 0x25E6, 0x25AA, 0x25A0, 0xB7, 0x2023, 0x25BA, 0x27A2, 0xF0A7, 0xF0B7, 0xF0D8,
            0xF0FC:
            "•"
        case 0x2264, 0x2A7D: "≤"
        case 0x2265, 0x2A7E: "≥"
        default: nil
        }
    }

    private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xE0...0xE5, 0x101, 0x103, 0x105: "a"
        case 0xE7, 0x107, 0x10D: "c"
        case 0xE8...0xEB, 0x113, 0x119, 0x11B: "e"
        case 0xEC...0xEF, 0x12B: "i"
        case 0xF1, 0x144: "n"
        case 0xF2...0xF6, 0xF8, 0x14D: "o"
        case 0xF9...0xFC, 0x16B: "u"
        case 0xFD, 0xFF: "y"
        default: scalar
        }
    }
}
