internal import Model

/// How a run of characters is set, as far as it matters; `nil` where nothing is said and what is below counts.
struct RunLook {
    var bold: Bool?
    var italic: Bool?
    var struck: Bool?
    var underlined: Bool?
    /// Set on a colour.
    var coloured: Bool?
    /// Hidden text: Word doesn't print it.
    var hidden: Bool?
    /// Set in capitals whatever was typed.
    var capitals: Bool?
    /// Set in a font whose letters are pictures.
    var pictures: Bool?
    /// Set in Wingdings 2.
    var wingdings2: Bool?

    init() {}

    /// - Parameter properties: the element `rPr`.
    init(_ properties: XMLElement?) {
        for property in properties?.children ?? [] {
            guard case .element(let property) = property else { continue }
            switch property.name {
            case "b": bold = property.isOn
            case "i": italic = property.isOn
            case "strike", "dstrike": struck = property.isOn || struck == true
            case "u": underlined = property.value.map { $0 != "none" } ?? false
            case "highlight": coloured = property.value.map { $0 != "none" && $0 != "white" } ?? false
            case "shd": coloured = coloured == true || Self.isColour(property.attributes["fill"])
            case "vanish": hidden = property.isOn
            case "caps": capitals = property.isOn
            case "rFonts":
                let font = property.attributes["ascii"] ?? property.attributes["hAnsi"]
                pictures = font.map(Self.isPictureFont)
                wingdings2 = font.map(GlyphTable.isWingdings2)
            default: break
            }
        }
    }

    /// This look where it says something, else the other.
    func over(_ base: RunLook) -> RunLook {
        var look = base
        look.bold = bold ?? base.bold
        look.italic = italic ?? base.italic
        look.struck = struck ?? base.struck
        look.underlined = underlined ?? base.underlined
        look.coloured = coloured ?? base.coloured
        look.hidden = hidden ?? base.hidden
        look.capitals = capitals ?? base.capitals
        look.pictures = pictures ?? base.pictures
        look.wingdings2 = wingdings2 ?? base.wingdings2
        return look
    }

    var traits: WordTraits {
        var traits: WordTraits = []
        if bold == true { traits.insert(.bold) }
        if italic == true { traits.insert(.italic) }
        if struck == true { traits.insert(.struck) }
        if underlined == true || coloured == true { traits.insert(.marked) }
        return traits
    }

    private static func isColour(_ fill: String?) -> Bool {
        guard let fill = fill?.lowercased() else { return false }
        return fill != "auto" && fill != "ffffff"
    }

    static func isPictureFont(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("wingdings") || name.hasPrefix("webdings")
    }
}
