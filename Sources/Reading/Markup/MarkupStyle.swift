internal import Foundation
internal import Model

/// The looks that a `style` attribute gives its text: `font-weight: bold`, `text-decoration: line-through`,
/// `background: yellow`.
enum MarkupStyle {
    /// The least weight that is bold.
    private static let bold = 600

    static func looks(_ style: String?) -> [WordTraits] {
        guard let style, !style.isEmpty else { return [] }
        var looks: [WordTraits] = []
        for declaration in style.lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            guard parts.count == 2 else { continue }
            let value = parts[1]
            switch parts[0] {
            case "font-weight":
                if value.hasPrefix("bold") || Int(value) ?? 0 >= bold { looks.append(.bold) }
            case "font-style":
                if value == "italic" || value == "oblique" { looks.append(.italic) }
            case "text-decoration", "text-decoration-line":
                if value.contains("line-through") { looks.append(.struck) }
                if value.contains("underline") { looks.append(.marked) }
            case "background", "background-color":
                if MarkupColour.isSeen(value) { looks.append(.marked) }
            default: break
            }
        }
        return looks
    }
}
