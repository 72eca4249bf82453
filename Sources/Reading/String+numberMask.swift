extension String {
    /// The text with each run of digits as one `#`: lines that differ in their numbers have the same.
    var numberMask: String {
        var text = self
        // Most lines are plain, and many are asked.
        return text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } ? Self.mask(of: bytes) : nil } ?? characterMask
    }

    private static func mask(of bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { mask in
            var count = 0
            for byte in bytes {
                let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                if isDigit, count > 0, mask[count - 1] == UInt8(ascii: "#") { continue }
                mask[count] = isDigit ? UInt8(ascii: "#") : byte
                count += 1
            }
            return count
        }
    }

    private var characterMask: String {
        var mask = ""
        for character in self {
            if !character.isWholeNumber {
                mask.append(character)
            } else if mask.last != "#" {
                mask.append("#")
            }
        }
        return mask
    }
}
