internal import Model

/// A text that was put into a page of HTML as it is, in `pre` elements: its lines, columns and pages say what stands
/// where, not the markup around it.
enum PreformattedText {
    /// The share of a page's letters that stand in such elements.
    private static let leastShare = 0.9

    /// The document with all else blanked, line for line; `nil` where it is no such text.
    static func text(of document: String) -> String? {
        guard document.contains("<pre") || document.contains("<PRE") else { return nil }
        var inner: [Unicode.Scalar] = []
        /// What stands in the body and in no such element.
        var outer: [Unicode.Scalar] = []
        var isInside = false
        var isInBody = false
        let scalars = Array(document.unicodeScalars)
        inner.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "<", let tag = Self.tag(scalars, at: index) {
                if tag.name == "body" { isInBody = true }
                if tag.name == "pre" { isInside = true }
                if tag.name == "/pre" { isInside = false }
                if tag.name == "pre" || tag.name == "/pre" {
                    inner += scalars[index..<tag.end].map { $0 == "\n" ? "\n" : " " }
                    index = tag.end
                    continue
                }
            }
            if isInside {
                inner.append(scalar)
            } else {
                // A form feed begins a page, wherever it stands.
                inner.append(GlyphTable.isSpace(scalar) ? scalar : " ")
                if isInBody { outer.append(scalar) }
            }
            index += 1
        }
        let within = VisibleText.letterCount(inner)
        let around = VisibleText.letterCount(outer)
        guard within > 0, Double(within) >= leastShare * Double(within + around) else { return nil }
        return String(scalars: inner[...])
    }

    /// The name in lower case of a tag and where it ends; `nil` for a `<` that begins none.
    private static func tag(_ scalars: [Unicode.Scalar], at start: Int) -> (name: String, end: Int)? {
        let name = scalars[(start + 1)...].prefix(8).prefix { $0 == "/" || $0.properties.isAlphabetic }
        guard !name.isEmpty, let end = scalars[start...].firstIndex(of: ">") else { return nil }
        return (String(scalars: name).lowercased(), end + 1)
    }
}
