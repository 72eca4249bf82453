/// The number of a chapter, e.g. `5.2.1`.
struct HeadingNumber: Hashable {
    let parts: [Int]

    /// Reads `5`, `5.`, `5.2`, `5.2.1.`; `nil` for anything else.
    init?(_ word: String) {
        // Most words don't begin as a number does.
        guard let first = word.utf8.first, (0x30...0x39).contains(first) || first == 0x2B || first == 0x2D else {
            return nil
        }
        var parts = word.split(separator: ".", omittingEmptySubsequences: false)
        if parts.last == "" { parts.removeLast() }
        guard !parts.isEmpty, parts.count <= 5, parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
        guard numbers.count == parts.count else { return nil }
        self.parts = numbers
    }

    /// A number of one part.
    init(_ number: Int) { parts = [number] }

    init(parts: [Int]) { self.parts = parts }

    /// Whether a chapter of this number can come next after one of another: 5.10 or 6 after 5.9, 5.9.1, too.
    func follows(_ other: HeadingNumber) -> Bool {
        if parts.count == other.parts.count + 1 {
            return parts.dropLast().elementsEqual(other.parts) && parts.last == 1
        }
        guard parts.count <= other.parts.count, let last = parts.last else { return false }
        return parts.dropLast().elementsEqual(other.parts.prefix(parts.count - 1))
            && last == other.parts[parts.count - 1] + 1
    }

    /// Whether a chapter of this number can come later in the same row: 7 after 5 or 5.9, 5.4 after 5.2, 5.2 after 5.
    func canComeLater(than other: HeadingNumber) -> Bool {
        let shared = zip(parts, other.parts).prefix { $0 == $1 }.count
        guard shared == parts.count - 1 else { return false }
        return shared == other.parts.count || parts[shared] > other.parts[shared]
    }

    /// Whether a list counts on from one to the other.
    func continues(_ other: HeadingNumber) -> Bool {
        guard parts.count == other.parts.count, let last = parts.last, let before = other.parts.last else {
            return false
        }
        return parts.dropLast().elementsEqual(other.parts.dropLast()) && last == before + 1
    }
}
