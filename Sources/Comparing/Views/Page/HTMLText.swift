/// Text that is put together as HTML: what is added as text is escaped, so that a plan's words stay words.
struct HTMLText {
    private(set) var html = ""

    /// Adds markup as it stands.
    mutating func raw(_ markup: String) { html += markup }

    mutating func text(_ text: String) { html += Self.escaped(text) }

    /// Adds an element and what stands in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout HTMLText) -> Void
    ) {
        html += Self.tag(name, attributes)
        content(&self)
        html += "</\(name)>"
    }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        html += Self.tag(name, attributes) + Self.escaped(text) + "</\(name)>"
    }

    private static func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
        "<\(name)" + attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined() + ">"
    }

    /// Also without what a page may not hold: control characters and marks that turn the direction of writing.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\n", "\t": result.append(scalar)
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate: break
                default: result.append(scalar)
                }
            }
        }
        return String(result)
    }
}
