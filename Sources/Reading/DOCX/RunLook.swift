internal import Model

/// How a run of characters is set, as far as it matters; `nil` where nothing is said and what is below counts.
struct RunLook {
    var bold: Bool?
    var italic: Bool?
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
        return traits
    }

    static func isPictureFont(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("wingdings") || name.hasPrefix("webdings")
    }
}
