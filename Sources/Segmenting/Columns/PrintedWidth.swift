/// How wide letters print in a common proportional typeface, in thousandths of its size.
///
/// A text keeps no widths, but a line was broken where the next word would not have fitted, and by number of letters
/// that can't be told: "il" is a third of "mm". Source: the metrics of Helvetica, which other faces follow closely
/// enough for a comparison of lines.
enum PrintedWidth {
    static let space = 278

    static func of(_ text: String) -> Int { of(text.unicodeScalars) }

    static func of(_ scalars: some Sequence<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + of($1) } }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "ì", "í", "'", "’": 222
        case " ", "f", "t", "I", "/", ".", ",", ":", ";", "!": 278
        case "r", "(", ")", "-": 333
        case "c", "k", "s", "v", "x", "y", "z", "J": 500
        case "m", "M": 833
        case "C", "D", "H", "N", "R", "U", "w": 722
        case "G", "O", "Q": 778
        case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "À", "È", "É": 667
        case "F", "T", "Z": 611
        case "W", "—": 944
        default: 556
        }
    }
}
