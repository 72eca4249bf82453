internal import Foundation

/// The colour of a background in a `style` attribute: `#ff0`, `rgb(255, 255, 0)`, `hsl(60, 100%, 50%)`,
/// `yellow none repeat`.
///
/// Source: CSS Color Module Level 4.
enum MarkupColour {
    /// The named colours but those that are as good as white.
    private static let names: Set<String> = [
        "antiquewhite", "aqua", "aquamarine", "beige", "bisque", "black", "blanchedalmond", "blue", "blueviolet",
        "brown", "burlywood", "cadetblue", "chartreuse", "chocolate", "coral", "cornflowerblue", "cornsilk",
        "crimson", "cyan", "darkblue", "darkcyan", "darkgoldenrod", "darkgray", "darkgreen", "darkgrey", "darkkhaki",
        "darkmagenta", "darkolivegreen", "darkorange", "darkorchid", "darkred", "darksalmon", "darkseagreen",
        "darkslateblue", "darkslategray", "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deepskyblue",
        "dimgray", "dimgrey", "dodgerblue", "firebrick", "forestgreen", "fuchsia", "gainsboro", "gold", "goldenrod",
        "gray", "green", "greenyellow", "grey", "hotpink", "indianred", "indigo", "khaki", "lavender", "lawngreen",
        "lemonchiffon", "lightblue", "lightcoral", "lightcyan", "lightgoldenrodyellow", "lightgray", "lightgreen",
        "lightgrey", "lightpink", "lightsalmon", "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey",
        "lightsteelblue", "lightyellow", "lime", "limegreen", "magenta", "maroon", "mediumaquamarine", "mediumblue",
        "mediumorchid", "mediumpurple", "mediumseagreen", "mediumslateblue", "mediumspringgreen", "mediumturquoise",
        "mediumvioletred", "midnightblue", "mistyrose", "moccasin", "navajowhite", "navy", "olive", "olivedrab",
        "orange", "orangered", "orchid", "palegoldenrod", "palegreen", "paleturquoise", "palevioletred", "papayawhip",
        "peachpuff", "peru", "pink", "plum", "powderblue", "purple", "rebeccapurple", "red", "rosybrown", "royalblue",
        "saddlebrown", "salmon", "sandybrown", "seagreen", "sienna", "silver", "skyblue", "slateblue", "slategray",
        "slategrey", "springgreen", "steelblue", "tan", "teal", "thistle", "tomato", "turquoise", "violet", "wheat",
        "yellow", "yellowgreen",
    ]
    /// From this on in all three parts, of 255, a colour is as good as white.
    private static let nearWhite = 240.0
    /// Less is not seen.
    private static let leastAlpha = 0.1

    /// Whether the background that a declaration's value sets is seen on white.
    static func isSeen(_ value: String) -> Bool {
        let value = value.replacingOccurrences(of: "!important", with: "").trimmingCharacters(in: .whitespaces)
        for (name, isSeen) in [("rgb", isSeen(rgb:)), ("hsl", isSeen(hsl:))] {
            if let open = value.range(of: name), let start = value[open.upperBound...].firstIndex(of: "("),
                let end = value[start...].firstIndex(of: ")")
            {
                return isSeen(value[value.index(after: start)..<end].split { ", /".contains($0) }.map(String.init))
            }
        }
        let tokens = value.split(separator: " ").map(String.init)
        if let hex = tokens.first(where: { $0.hasPrefix("#") }) { return isSeen(hex: hex.dropFirst()) }
        return tokens.contains(where: names.contains)
    }

    private static func isSeen(hex: Substring) -> Bool {
        let digits = hex.compactMap(\.hexDigitValue).map(Double.init)
        guard digits.count == hex.count else { return false }
        switch digits.count {
        case 3, 4: return isSeen(digits.map { $0 * 17 }, alpha: digits.count == 4 ? digits[3] / 15 : 1)
        case 6, 8:
            let parts = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
            return isSeen(parts, alpha: parts.count == 4 ? parts[3] / 255 : 1)
        default: return false
        }
    }

    /// Parts from 0 to 255, or per cent, and the share that covers what is below.
    private static func isSeen(rgb parts: [String]) -> Bool {
        let numbers = parts.compactMap(share)
        guard numbers.count >= 3 else { return false }
        let isShare = parts.prefix(3).allSatisfy { $0.hasSuffix("%") }
        return isSeen(
            numbers.prefix(3).map { isShare ? $0 * 255 : $0 }, alpha: numbers.count > 3 ? numbers[3] : 1)
    }

    /// Hue, saturation, lightness, and the share that covers what is below.
    private static func isSeen(hsl parts: [String]) -> Bool {
        let numbers = parts.dropFirst().compactMap(share)
        guard numbers.count >= 2 else { return false }
        return isSeen([numbers[1] * 255], alpha: numbers.count > 2 ? numbers[2] : 1)
    }

    private static func share(_ part: String) -> Double? {
        part.hasSuffix("%") ? Double(part.dropLast()).map { $0 / 100 } : Double(part)
    }

    private static func isSeen(_ parts: [Double], alpha: Double) -> Bool {
        alpha >= leastAlpha && !parts.prefix(3).allSatisfy { $0 >= nearWhite }
    }
}
