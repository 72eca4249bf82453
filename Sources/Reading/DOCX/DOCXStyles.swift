/// The styles of a Word file, each with what it takes over from those it is based on.
struct DOCXStyles {
    struct Style {
        var look = RunLook()
        var isHeading = false
        /// An entry of a table of contents, or any other line with dots before its tab's end.
        var hasLeader = false
        var list: ListReference?
    }

    private var styles: [String: Style] = [:]
    private var defaultParagraph: String?

    /// - Parameter root: the element `styles`.
    init(_ root: XMLElement?) {
        var sources: [String: XMLElement] = [:]
        for element in root?.elements.filter({ $0.name == "style" }) ?? [] {
            guard let id = element.attributes["styleId"], sources[id] == nil else { continue }
            sources[id] = element
            let isDefault = ["1", "true", "on"].contains(element.attributes["default"])
            if isDefault, element.attributes["type"] == "paragraph" { defaultParagraph = id }
        }
        for id in sources.keys { styles[id] = Self.style(id, sources) }
    }

    func paragraph(_ id: String?) -> Style { (id ?? defaultParagraph).flatMap { styles[$0] } ?? Style() }

    func run(_ id: String?) -> RunLook { id.flatMap { styles[$0]?.look } ?? RunLook() }

    private static func style(_ id: String, _ sources: [String: XMLElement]) -> Style {
        // From the style itself down to what it is based on; a circle ends where it closes.
        var chain: [XMLElement] = []
        var seen: Set<String> = []
        var next: String? = id
        while let current = next, seen.insert(current).inserted, let element = sources[current] {
            chain.append(element)
            next = element["basedOn"]?.value
        }
        var style = Style()
        var outline: Int?
        for element in chain.reversed() {
            style.look = RunLook(element["rPr"]).over(style.look)
            let properties = element["pPr"]
            if let list = properties?["numPr"] { style.list = ListReference(list, over: style.list) }
            outline = properties?["outlineLvl"]?.value.flatMap { Int($0) } ?? outline
            if DOCXStyles.hasLeader(properties) { style.hasLeader = true }
        }
        let name = (chain.first?["name"]?.value ?? "").lowercased()
        style.hasLeader = style.hasLeader || name.hasPrefix("toc ")
        style.isHeading = outline.map { (0...8).contains($0) } ?? isHeadingName(name)
        return style
    }

    /// Whether a paragraph's properties fill a tab with dots.
    static func hasLeader(_ properties: XMLElement?) -> Bool {
        properties?["tabs"]?.elements.contains { $0.attributes["leader"] == "dot" } ?? false
    }

    /// `heading 2`, `Titolo 2`, `Title`: Word writes the names of its own styles in English whatever its language.
    private static func isHeadingName(_ name: String) -> Bool {
        if name == "title" { return true }
        for start in ["heading", "titolo"] where name.hasPrefix(start) {
            return Int(name.dropFirst(start.count).trimmingPrefix(" ")) != nil
        }
        return false
    }
}
