internal import Model

/// Cuts a text into lexemes.
enum Lexer {
    private enum Class { case letter, digit, space, newline, sign }

    static func lexemes(of text: String) -> [Lexeme] {
        var result: [Lexeme] = []
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        var index = 0
        var spaced = true
        var opensLine = true
        while index < scalars.count {
            let scalar = scalars[index]
            let first = classify(scalar)
            if first == .space || first == .newline {
                spaced = true
                if first == .newline { opensLine = true }
                offset += UTF8.width(scalar)
                index += 1
                continue
            }
            let start = offset
            var end = index
            repeat {
                offset += UTF8.width(scalars[end])
                end += 1
            } while end < scalars.count && continues(scalars, end, first)
            let printed = String(scalars: scalars[index..<end])
            result.append(
                Lexeme(
                    kind: first == .letter ? .word : first == .digit ? .number : .sign, text: printed,
                    folded: Folding.fold(printed), start: start, end: offset, spaced: spaced, opensLine: opensLine))
            spaced = false
            opensLine = false
            index = end
        }
        return result
    }

    /// Whether the scalar at `index` goes on the lexeme that ends before it.
    private static func continues(_ scalars: [Unicode.Scalar], _ index: Int, _ open: Class) -> Bool {
        let here = classify(scalars[index])
        switch open {
        case .letter: return here == .letter
        case .digit:
            if here == .digit { return true }
            // A point or comma inside a number: "12.500,00", "1.1.3", "31.12.2023".
            guard scalars[index] == "." || scalars[index] == ",", index + 1 < scalars.count else { return false }
            return classify(scalars[index + 1]) == .digit && classify(scalars[index - 1]) == .digit
        default: return false
        }
    }

    private static func classify(_ scalar: Unicode.Scalar) -> Class {
        switch scalar.value {
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return .newline
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x00...0x20, 0xA0, 0x2000...0x200B, 0x202F, 0xFEFF: return .space
        case 0x21...0x7F: return .sign
        case 0x0300...0x036F: return .letter
        case 0xAA, 0xB0, 0xBA: return .sign
        default: return scalar.properties.isAlphabetic ? .letter : scalar.properties.isWhitespace ? .space : .sign
        }
    }
}
