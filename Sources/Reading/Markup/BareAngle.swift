/// Tells a bare `<` that is text from one that begins a tag.
enum BareAngle {
    /// Whether the bytes hold anything that only markup has: a tag of a known element, a comment, an entity.
    static func looksLikeMarkup(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        let bytes = Array(bytes)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<"), beginsTag(bytes, at: index) || endOfCondition(bytes, at: index) != nil {
                return true
            }
            if byte == UInt8(ascii: "&"), beginsEntity(bytes, at: index) { return true }
        }
        return false
    }

    /// The bytes with every bare `<` and `&` escaped, so that the parser takes them for text.
    static func escape(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = endOfCondition(bytes, at: index) {
                // Its lines still count.
                result.append(contentsOf: bytes[index..<end].filter { $0 == 0x0A })
                index = end
                continue
            }
            index += 1
            if byte == UInt8(ascii: "<"), !beginsTag(bytes, at: index - 1) {
                result.append(contentsOf: "&lt;".utf8)
            } else if byte == UInt8(ascii: "&"), !beginsEntity(bytes, at: index - 1) {
                result.append(contentsOf: "&amp;".utf8)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Whether a tag of an element that HTML knows or of another namespace, a comment or a declaration begins here.
    private static func beginsTag(_ bytes: [UInt8], at index: Int) -> Bool {
        var next = index + 1
        guard next < bytes.count else { return false }
        if bytes[next] == UInt8(ascii: "!") {
            return next + 1 < bytes.count && (bytes[next + 1] == UInt8(ascii: "-") || isLetter(bytes[next + 1]))
        }
        if bytes[next] == UInt8(ascii: "?") { return next + 1 < bytes.count && isLetter(bytes[next + 1]) }
        let isClosing = bytes[next] == UInt8(ascii: "/")
        if isClosing { next += 1 }
        let name = name(bytes, from: &next)
        guard let prefix = name.first, !prefix.isEmpty else { return false }
        // A text cut short within a tag ends `</p` or `…</p><p`; `a<b` is a comparison.
        let isAfterTag = index > 0 && bytes[index - 1] == UInt8(ascii: ">")
        guard next < bytes.count || isClosing || isAfterTag else { return false }
        if next < bytes.count {
            // After the name only what can stand there in a tag.
            let after = bytes[next]
            guard after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20 else { return false }
            if after <= 0x20, !isClosing, !endsTag(bytes, from: next) { return false }
        }
        // What has a namespace is a tag of some kind; without one the name must be known.
        return name.count == 2 ? !name[1].isEmpty : MarkupElement.isKnown(prefix)
    }

    /// Whether what follows a name closes the tag, or at least holds an attribute: `a<b e c` is a comparison.
    private static func endsTag(_ bytes: [UInt8], from start: Int) -> Bool {
        var hasAttribute = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: ">") { return true }
            if byte == UInt8(ascii: "<") { break }
            if byte == UInt8(ascii: "=") { hasAttribute = true }
        }
        return hasAttribute
    }

    /// The index after one of the conditions that Office writes into HTML, `<![if !vml]>` and `<![endif]>`, which the
    /// parser takes for text; `nil` where none begins.
    private static func endOfCondition(_ bytes: [UInt8], at index: Int) -> Int? {
        let rest = bytes[index...].prefix(longestCondition)
        guard rest.starts(with: "<![if ".utf8) || rest.starts(with: "<![endif]>".utf8),
            let bracket = rest.firstIndex(of: UInt8(ascii: "]")), bracket + 1 < rest.endIndex,
            rest[bracket + 1] == UInt8(ascii: ">")
        else { return nil }
        return bracket + 2
    }

    private static let longestCondition = 200

    /// The name of a tag in lower case: its namespace, if it has one, and what follows.
    private static func name(_ bytes: [UInt8], from next: inout Int) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        while next < bytes.count, parts[parts.count - 1].count < longestName {
            let byte = bytes[next]
            let last = parts.count - 1
            if isLetter(byte) {
                parts[last].append(byte | 0x20)
            } else if isDigit(byte) || byte == UInt8(ascii: "-") && parts.count == 2, !parts[last].isEmpty {
                parts[last].append(byte)
            } else if byte == UInt8(ascii: ":"), parts.count == 1, !parts[0].isEmpty {
                parts.append([])
            } else {
                break
            }
            next += 1
        }
        return parts
    }

    /// No element has a longer name; Office's are the longest.
    private static let longestName = 32

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
