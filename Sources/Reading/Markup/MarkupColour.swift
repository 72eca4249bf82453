internal import Foundation

/// The colour of a background in a `style` attribute: `#ff0`, `rgb(255, 255, 0)`, `yellow none repeat`.
///
/// Source: CSS Color Module Level 4; of the names those that browsers and office programs write.
enum MarkupColour {
    /// The named colours that mark text.
    private static let names: Set<String> = [
        "yellow", "gold", "orange", "lime", "lightgreen", "green", "aqua", "cyan", "turquoise", "lightblue", "skyblue",
        "blue", "pink", "lightpink", "magenta", "fuchsia", "red", "tomato", "salmon", "khaki", "silver", "gray", "grey",
        "lightgray", "lightgrey", "lightyellow", "darkgray", "darkgrey", "black", "navy", "teal", "olive", "maroon",
        "purple", "violet", "lavender", "plum", "beige", "wheat",
    ]
    /// From this on in all three parts, of 255, a colour is as good as white.
    private static let nearWhite = 240.0
    /// Less is not seen.
    private static let leastAlpha = 0.1

    /// Whether the background that a declaration's value sets is seen on white.
    static func isSeen(_ value: String) -> Bool {
        let value = value.replacingOccurrences(of: "!important", with: "").trimmingCharacters(in: .whitespaces)
        if let open = value.range(of: "rgb"), let start = value[open.upperBound...].firstIndex(of: "("),
            let end = value[start...].firstIndex(of: ")")
        {
            return isSeen(function: value[value.index(after: start)..<end])
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

    private static func isSeen(function: Substring) -> Bool {
        let parts = function.split { ", /".contains($0) }.compactMap { part in
            part.hasSuffix("%") ? Double(part.dropLast()).map { $0 / 100 } : Double(part)
        }
        guard parts.count >= 3 else { return false }
        let isShare = function.split { ", /".contains($0) }.prefix(3).allSatisfy { $0.hasSuffix("%") }
        return isSeen(parts.map { isShare ? $0 * 255 : $0 }, alpha: parts.count > 3 ? parts[3] : 1)
    }

    private static func isSeen(_ parts: [Double], alpha: Double) -> Bool {
        alpha >= leastAlpha && !parts.prefix(3).allSatisfy { $0 >= nearWhite }
    }
}
