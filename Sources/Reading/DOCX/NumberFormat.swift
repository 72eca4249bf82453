/// Writes the number of a list item.
enum NumberFormat {
    /// - Parameter format: by the name that the file gives it, e.g. `lowerLetter`.
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerLetter": letters(number).lowercased()
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "ordinal": "\(number)°"
        case "none": ""
        default: "\(number)"
        }
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        let steps = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (step, sign) in steps {
            while rest >= step {
                text += sign
                rest -= step
            }
        }
        return text
    }

    /// After Z comes AA, then BB.
    private static func letters(_ number: Int) -> String {
        guard (1...260).contains(number) else { return "\(number)" }
        let letter = Character(Unicode.Scalar(UInt8(65 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }
}
