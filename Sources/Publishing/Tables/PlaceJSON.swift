internal import Model

/// Places as JSON in one line, the same bytes as in the canonical form.
enum PlaceJSON {
    static func text(_ spans: [Span]) -> String {
        "[" + spans.map(text).joined(separator: ",") + "]"
    }

    private static func text(_ span: Span) -> String {
        switch span {
        case .lines(let first, let last): "{\"lines\":[\(first),\(last)]}"
        case .page(let page, let box):
            "{\"bbox\":[\(number(box.left)),\(number(box.top)),\(number(box.right)),\(number(box.bottom))],\"page\":\(page)}"
        case .path(let path): "{\"path\":\"\(escaped(path))\"}"
        }
    }

    /// A coordinate to the tenth of a point.
    private static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        return CSVEncoder.plain(tenths / 10)
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": escaped += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                escaped += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
