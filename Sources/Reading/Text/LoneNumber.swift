/// A line that holds nothing but a page's number: `12`, `- 12 -`, `Pag. 12`, `12 / 40`, `Pagina 12 di 40`.
struct LoneNumber {
    let number: Int
    /// Whether the line says that it is a page's.
    let isNamed: Bool

    var isYear: Bool { Self.years.contains(number) }

    /// "Pagina 12 di 40" has eight letters; more is a sentence.
    private static let mostLetters = 8
    private static let mostPages = 5000
    static let years = 1900...2099

    init?(_ line: [Unicode.Scalar]) {
        var numbers: [Int] = []
        var letters = 0
        var digits = ""
        /// What stands between the first number and the second.
        var between: [Unicode.Scalar] = []
        for scalar in line + [" "] {
            if (0x30...0x39).contains(scalar.value) {
                digits.unicodeScalars.append(scalar)
                continue
            }
            if !digits.isEmpty {
                guard let number = Int(digits) else { return nil }
                numbers.append(number)
                digits = ""
            }
            if numbers.count == 1 { between.append(scalar) }
            if Self.isLetter(scalar) {
                letters += 1
                if letters > Self.mostLetters { return nil }
            } else if !GlyphTable.isSpace(scalar), !"-–—/|.".unicodeScalars.contains(scalar) {
                return nil
            }
        }
        guard let number = numbers.first, number < Self.mostPages, numbers.count <= 2 else { return nil }
        isNamed = letters > 0
        if isNamed, !Self.startsLikePage(line) { return nil }
        if numbers.count == 2 {
            // "4.500" is a sum, "10-15" a range, "2025/2027" a programme.
            let parts = between.contains { $0 == "/" || $0 == "|" || Self.isLetter($0) }
            guard parts, number <= numbers[1], !numbers.allSatisfy(Self.years.contains) else { return nil }
        }
        self.number = number
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value & 0xDF) : scalar.properties.isAlphabetic
    }

    private static func startsLikePage(_ line: [Unicode.Scalar]) -> Bool {
        let letters = line.filter(\.properties.isAlphabetic).prefix(2).map { $0.properties.lowercaseMapping }
        return letters == ["p", "a"] || letters == ["p", "g"]
    }
}
