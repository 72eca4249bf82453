/// Texts as a workbook's XML holds them.
enum ExcelText {
    /// Control characters, which XML can't hold, as Excel writes them: `_x000D_`; and what only looks so, escaped.
    static func escaped(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                if byte < 0x20, byte != 0x09, byte != 0x0A { return false }
                if byte == UInt8(ascii: "x"), previous == UInt8(ascii: "_") { return false }
                previous = byte
            }
            return true
        }
        if isPlain { return text }
        var escaped = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.value < 0x20, scalar != "\t", scalar != "\n" {
                escaped.append(contentsOf: "_x00\(scalar.value < 16 ? "0" : "")\(hex(scalar.value))_".unicodeScalars)
            } else if scalar == "_", isEscape(scalars[index...]) {
                escaped.append(contentsOf: "_x005F_".unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func hex(_ value: UInt32) -> String { String(value, radix: 16, uppercase: true) }

    /// Whether a text begins with `_x`, four hexadecimal digits and `_`.
    private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let head = Array(scalars.prefix(7))
        return head.count == 7 && head[1] == "x" && head[6] == "_"
            && head[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
