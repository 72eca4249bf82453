internal import Model

/// The number of a note behind a word, in small raised digits.
///
/// It is no part of the word or of the amount that it stands behind: it is a word of its own, furniture as page
/// numbers are.
struct NoteMark {
    /// How tall its digits are at most, in heights of the text's.
    private static let tallest = 0.8
    /// How far they are raised at least, in the same.
    private static let raised = 0.12
    /// The fewest characters of a word that has one: units and numbers with powers are shorter.
    private static let shortest = 3
    private static let mostDigits = 3

    private var digits: [Unicode.Scalar] = []
    private var left = 0.0
    private var right = 0.0

    /// Takes a character that follows on a word's so far if it is such a digit.
    ///
    /// - Parameters:
    ///   - box: where it stands.
    ///   - word: the word's characters; the last one is of this height and ends at this bottom.
    mutating func take(
        _ scalar: Unicode.Scalar, _ box: Box, behind word: [Unicode.Scalar], height: Double, bottom: Double
    ) -> Bool {
        guard Self.isSmall(box, height: height, bottom: bottom) || Self.isRaised(scalar),
            digits.count < Self.mostDigits, Self.mayHaveNote(word)
        else {
            return false
        }
        if digits.isEmpty { left = box.left }
        digits.append(scalar)
        right = box.right
        return true
    }

    /// Whether what stands in a box is smaller than text of a height, and raised above its bottom.
    private static func isSmall(_ box: Box, height: Double, bottom: Double) -> Bool {
        box.bottom - box.top < tallest * height && box.bottom < bottom - raised * height
    }

    /// Whether a character is a digit, of the text's size or raised.
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || scalar.value >= 0x80 && isRaised(scalar)
    }

    /// Whether a character is a raised digit by itself.
    private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
        default: false
        }
    }

    /// How far behind its word one stands at most that a blank parts from it, in the same.
    private static let farthest = 0.15

    /// Marks the words that are such numbers behind a blank, narrower than the text's.
    static func mark(_ words: inout [PageWord]) {
        for index in words.indices.dropFirst() {
            let (before, word) = (words[index - 1], words[index])
            let height = before.box.bottom - before.box.top
            guard word.text.utf8.count <= mostDigits, word.text.unicodeScalars.allSatisfy(isDigit),
                isSmall(word.box, height: height, bottom: before.box.bottom),
                word.box.top > before.box.top - height / 2,
                abs(word.box.left - before.box.right) <= farthest * height,
                mayHaveNote(Array(before.text.unicodeScalars))
            else { continue }
            words[index].traits.insert(.furniture)
            words[index].fontSize = before.fontSize
            words[index].box = Box(
                left: word.box.left, top: before.box.top, right: word.box.right, bottom: before.box.bottom)
        }
    }

    private static func mayHaveNote(_ word: [Unicode.Scalar]) -> Bool {
        guard word.count >= shortest, let last = word.last else { return false }
        return !last.properties.isAlphabetic || word.suffix(shortest).allSatisfy(\.properties.isAlphabetic)
    }

    /// The mark as a word of its own behind the word it was taken from; `nil` where there is none.
    mutating func word(behind word: PageWord) -> PageWord? {
        guard !digits.isEmpty else { return nil }
        defer { digits.removeAll(keepingCapacity: true) }
        var mark = word
        mark.text = String(scalars: digits[...])
        // It stands in the word's line.
        mark.box = Box(left: left, top: word.box.top, right: right, bottom: word.box.bottom)
        mark.traits.insert(.furniture)
        return mark
    }
}
