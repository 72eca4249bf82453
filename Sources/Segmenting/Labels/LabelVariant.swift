internal import Rulebook

/// A printed label as the aligner reads it: its letters without the gaps between words, so that words that an
/// extraction split or joined still match.
///
/// A class: the aligner asks for one at every step, and a reference is cheaper to take than five arrays.
final class LabelVariant: Sendable {
    /// In place of a letter: an area letter may stand here, any number of times.
    static let areas: UInt8 = 1
    /// In place of a letter: a number stands here.
    static let number: UInt8 = 2
    /// In place of a letter: a number or a single letter stands here.
    static let code: UInt8 = 3
    /// How many digits a number in a label has.
    static let longestNumber = 4

    /// The index of its field in the label book.
    let field: Int
    /// Whether it counts only where it stands alone and to the letter: its words are common ones.
    let isLone: Bool
    let letters: [UInt8]
    /// Whether a word of the label begins at this offset; one more than there are letters.
    let wordStarts: [Bool]
    /// Whether the word of the label at this offset is printed in capitals.
    let isUpper: [Bool]
    /// Whether the word of the label at this offset opens a bracket; one more than there are letters.
    let opensBracket: [Bool]
    /// For each offset that of the next word of the label, or the label's length.
    let nextStarts: [Int]
    /// For each offset where the part that may be missing begins in whose midst it is; the offset itself elsewhere.
    private let partStarts: [Int]
    /// The sum of the weights of the letters before an offset: optional letters and areas weigh nothing.
    private let weightBefore: [Int]

    init(_ pattern: LabelPattern, field: Int, isLone: Bool = false) {
        var letters: [UInt8] = []
        var starts: [Bool] = []
        var weights: [Int] = []
        var upper: [Bool] = []
        var brackets: [Bool] = []
        var partStarts: [Int] = []
        func add(_ parts: [LabelPattern.Part], weight: Int, from start: Int? = nil) {
            for part in parts {
                switch part {
                case .word(let word):
                    for (offset, letter) in LetterFold.letters(of: word).enumerated() {
                        partStarts.append(start ?? letters.count)
                        letters.append(letter)
                        starts.append(offset == 0)
                        weights.append(weight)
                        upper.append(LetterFold.isUpper(word))
                        brackets.append(offset == 0 && word.hasPrefix("("))
                    }
                case .placeholder(let placeholder):
                    partStarts.append(start ?? letters.count)
                    letters.append(
                        placeholder == .aree ? Self.areas : placeholder == .numero ? Self.number : Self.code)
                    starts.append(true)
                    weights.append(placeholder == .aree ? 0 : weight)
                    upper.append(false)
                    brackets.append(false)
                case .optional(let inner): add(inner, weight: 0, from: letters.count)
                }
            }
        }
        add(pattern.parts, weight: 1)
        self.partStarts = partStarts + [letters.count]
        self.field = field
        self.isLone = isLone
        self.letters = letters
        wordStarts = starts + [true]
        var next = letters.count
        var nextStarts = [Int](repeating: next, count: letters.count + 1)
        for offset in letters.indices.reversed() {
            nextStarts[offset] = next
            if starts[offset] { next = offset }
        }
        self.nextStarts = nextStarts
        isUpper = upper
        opensBracket = brackets + [false]
        var sum = 0
        let weightBefore =
            [0]
            + weights.map { weight in
                sum += weight
                return sum
            }
        self.weightBefore = weightBefore
    }

    /// The letters of the optional part that leads to areas, which the label ends with; `nil` where it has none.
    var areasLead: [UInt8]? {
        guard letters.last == Self.areas,
            let start = letters.indices.first(where: { wordStarts[$0] && weight(from: $0, to: count) == 0 }),
            start < count - 1
        else { return nil }
        return Array(letters[start..<count - 1])
    }

    var count: Int { letters.count }

    /// How many letters the label must have.
    var required: Int { weightBefore[count] }

    /// Whether the label has these letters at an offset.
    func has(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + word.count <= letters.count else { return false }
        for index in word.indices where letters[offset + index] != word[index] { return false }
        return true
    }

    /// The offset behind these letters, which stand at an offset or behind parts there that may be missing.
    ///
    /// - Parameter numbers: whether they may be a number that a label counts with.
    func end(of word: UnsafeBufferPointer<UInt8>, from offset: Int, numbers: Bool = true) -> Int? {
        var start = offset
        while true {
            if has(word, at: start), !breaksInto(start, from: offset) { return start + word.count }
            if numbers, isNumber(word, at: start) { return start + 1 }
            guard start < count, weight(from: offset, to: nextStarts[start]) == 0 else { return nil }
            start = nextStarts[start]
        }
    }

    /// Whether a number may stand at an offset, and these are its digits.
    private func isNumber(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        offset < count && letters[offset] == Self.number && (1...Self.longestNumber).contains(word.count)
            && word.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether some words of the label have these letters.
    func holds(_ word: [UInt8]) -> Bool {
        guard !word.isEmpty, word.count <= count else { return false }
        return word.withUnsafeBufferPointer { word in
            (0...count - word.count).contains { wordStarts[$0] && wordStarts[$0 + word.count] && has(word, at: $0) }
        }
    }

    /// How many of the label's first letters are the first of these.
    func begun(by said: [UInt8]) -> Int { zip(letters, said).prefix { $0 == $1 }.count }

    /// Whether words of the label are these letters, at an offset or behind parts there that may be missing.
    func goes(on word: [UInt8], at offset: Int) -> Bool {
        guard !word.isEmpty, offset > 0, wordStarts[offset] else { return false }
        return word.withUnsafeBufferPointer { word in
            end(of: word, from: offset).map { wordStarts[$0] } ?? false
        }
    }

    /// Whether a word at an offset goes on a part that may be missing, of which nothing stands before another offset.
    func breaksInto(_ target: Int, from offset: Int) -> Bool {
        partStarts[target] < target && offset <= partStarts[target]
    }

    /// How many required letters stand between two offsets.
    func weight(from start: Int, to end: Int) -> Int { weightBefore[end] - weightBefore[start] }

    /// How many required letters are still to come at an offset.
    func missing(at offset: Int) -> Int { weight(from: offset, to: count) }
}
