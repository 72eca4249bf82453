internal import Model

extension Cell {
    /// The value as a field of a CSV file.
    var csv: String {
        switch self {
        case .none: ""
        case .text(let text): Self.quoted(Self.safe(text))
        case .integer(let value): String(value)
        case .number(let value): Self.plain(value)
        case .amount(let amount): amount.decimal
        case .flag(let value): value ? "true" : "false"
        }
    }

    /// A number without a needless fraction: `50`, `0.5`.
    static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Spreadsheets run a cell that begins like a formula, and a plan's text is anyone's: an apostrophe stops that.
    /// A plain number stays one.
    static func safe(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        return isPlainNumber(text) ? text : "'" + text
    }

    private static func isPlainNumber(_ text: String) -> Bool {
        let digits = text.dropFirst(text.hasPrefix("-") || text.hasPrefix("+") ? 1 : 0)
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        // By scalars: a quote that an accent follows is still a quote to those who read the file.
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            quoted.append(scalar)
            if scalar == "\"" { quoted.append(scalar) }
        }
        quoted.append("\"")
        return String(quoted)
    }
}
