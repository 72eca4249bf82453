extension String {
    /// The text with each run of white space as one blank, and none at its ends.
    var onOneLine: String {
        var text = self
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { line in
                var count = 0
                var index = 0
                var isParted = false
                while index < bytes.count {
                    let space = Self.space(bytes, at: index)
                    if space > 0 {
                        isParted = count > 0
                        index += space
                        continue
                    }
                    if isParted {
                        line[count] = UInt8(ascii: " ")
                        count += 1
                        isParted = false
                    }
                    line[count] = bytes[index]
                    count += 1
                    index += 1
                }
                return count
            }
        }
    }

    /// How many bytes the white space has that stands at an offset; 0 where there is none.
    ///
    /// Source: Unicode, PropList.txt, White_Space.
    private static func space(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func follows(_ tail: UInt8...) -> Bool { bytes.dropFirst(index + 1).starts(with: tail) }
        switch bytes[index] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2: return follows(0x85) || follows(0xA0) ? 2 : 0
        case 0xE1: return follows(0x9A, 0x80) ? 3 : 0
        case 0xE2:
            guard follows(0x80), index + 2 < bytes.count else { return follows(0x81, 0x9F) ? 3 : 0 }
            return [0xA8, 0xA9, 0xAF].contains(bytes[index + 2]) || (0x80...0x8A).contains(bytes[index + 2]) ? 3 : 0
        case 0xE3: return follows(0x80, 0x80) ? 3 : 0
        default: return 0
        }
    }
}
