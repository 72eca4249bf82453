internal import CLibXML

/// Tells a bare `<` that is text from one that begins a tag.
enum BareAngle {
    /// Whether the bytes hold anything that only markup has: a tag of a known element, a comment, an entity.
    static func looksLikeMarkup(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<"), beginsTag(bytes, at: index) { return true }
            if byte == UInt8(ascii: "&"), beginsEntity(bytes, at: index) { return true }
        }
        return false
    }

    /// The bytes with every bare `<` and `&` escaped, so that the parser takes them for text.
    static func escape(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<"), !beginsTag(bytes, at: index) {
                result.append(contentsOf: "&lt;".utf8)
            } else if byte == UInt8(ascii: "&"), !beginsEntity(bytes, at: index) {
                result.append(contentsOf: "&amp;".utf8)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Whether a tag of an element that HTML knows, a comment or a declaration begins here.
    private static func beginsTag(_ bytes: [UInt8], at index: Int) -> Bool {
        var next = index + 1
        guard next < bytes.count else { return false }
        if bytes[next] == UInt8(ascii: "!") {
            return next + 1 < bytes.count && (bytes[next + 1] == UInt8(ascii: "-") || isLetter(bytes[next + 1]))
        }
        if bytes[next] == UInt8(ascii: "?") { return next + 1 < bytes.count && isLetter(bytes[next + 1]) }
        let isClosing = bytes[next] == UInt8(ascii: "/")
        if isClosing { next += 1 }
        var name: [UInt8] = []
        while next < bytes.count, isLetter(bytes[next]) || (!name.isEmpty && isDigit(bytes[next])), name.count < 12 {
            name.append(bytes[next] | (isLetter(bytes[next]) ? 0x20 : 0))
            next += 1
        }
        // A text cut short within a tag ends `</p` or `…</p><p`; `a<b` is a comparison.
        let isAfterTag = index > 0 && bytes[index - 1] == UInt8(ascii: ">")
        guard !name.isEmpty, next < bytes.count || isClosing || isAfterTag else { return false }
        if next < bytes.count {
            // After the name only what can stand there in a tag.
            let after = bytes[next]
            guard after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20 else { return false }
        }
        name.append(0)
        return name.withUnsafeBufferPointer { htmlTagLookup($0.baseAddress) != nil }
    }

    private static func beginsEntity(_ bytes: [UInt8], at index: Int) -> Bool {
        var next = index + 1
        while next < bytes.count, next - index < 12 {
            let byte = bytes[next]
            if byte == UInt8(ascii: ";") { return next > index + 1 }
            guard isLetter(byte) || isDigit(byte) || (byte == UInt8(ascii: "#") && next == index + 1) else {
                return false
            }
            next += 1
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
