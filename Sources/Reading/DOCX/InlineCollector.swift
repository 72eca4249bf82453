internal import Model

/// Collects what a paragraph prints, from its runs and all that may stand around them.
///
/// Tracked changes count as accepted: what was inserted or moved here stands, what was deleted or moved away doesn't.
struct InlineCollector {
    let styles: DOCXStyles
    private(set) var glyphs: [ParagraphGlyph] = []
    /// Text boxes that are anchored here, in order.
    private(set) var boxes: [XMLElement] = []
    /// Notes that the text refers to: the element's name and the note's number.
    private(set) var notes: [(kind: String, id: String)] = []
    private(set) var pageBreakBefore = false
    private(set) var pageBreakAfter = false
    /// For each open field whether its code, which is not printed, is still going on.
    private var fields: [Bool] = []
    private var prompts = 0

    init(styles: DOCXStyles) { self.styles = styles }

    private var inCode: Bool { fields.contains(true) }

    /// Collects the children of a paragraph or of something within one.
    mutating func collect(_ parent: XMLElement, look: RunLook) {
        for element in parent.elements {
            switch element.name {
            case "r", "m:r":
                let own = RunLook(element["rPr"])
                run(element, look: own.over(styles.run(element["rPr"]?["rStyle"]?.value)).over(look))
            case "sdt": control(element, look: look)
            case "mc:AlternateContent": if let chosen = Self.chosen(element) { collect(chosen, look: look) }
            case "ruby": if let base = element["rubyBase"] { collect(base, look: look) }
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "subDoc": break
            default: collect(element, look: look)
            }
        }
    }

    /// One of the renderings of the same thing: never two, and one that has text where any has.
    static func chosen(_ alternatives: XMLElement) -> XMLElement? {
        let all = alternatives.elements.filter { $0.name == "mc:Choice" || $0.name == "mc:Fallback" }
        return all.first { $0.holds("t") || $0.holds("tbl") || $0.holds("sym") } ?? all.first
    }

    private mutating func control(_ control: XMLElement, look: RunLook) {
        guard let content = control["sdtContent"] else { return }
        if let shown = FormField.shown(control: control["sdtPr"]) {
            add(shown, look: look)
            return
        }
        let isPrompt = FormField.showsPrompt(control)
        if isPrompt { prompts += 1 }
        collect(content, look: look)
        if isPrompt { prompts -= 1 }
    }

    private mutating func run(_ run: XMLElement, look: RunLook) {
        for element in run.elements {
            switch element.name {
            case "t", "m:t": add(element.text, look: look)
            case "tab", "ptab": if isPrinted(look) { glyphs.append(.tab) }
            case "br" where element.attributes["type"] == "page": pageBreak(look)
            case "br", "cr": if isPrinted(look) { glyphs.append(.lineBreak) }
            case "lastRenderedPageBreak": if glyphs.isEmpty { pageBreakBefore = true }
            case "noBreakHyphen": add("-", look: look)
            case "sym": symbol(element, look: look)
            case "fldChar": field(element, look: look)
            case "footnoteReference", "endnoteReference":
                if let id = element.attributes["id"], isPrinted(look) {
                    notes.append((element.name.replacing("Reference", with: ""), id))
                }
            case "mc:AlternateContent": if let chosen = Self.chosen(element) { drawing(chosen) }
            case "drawing", "pict", "object": drawing(element)
            case "ruby": if let base = element["rubyBase"] { collect(base, look: look) }
            default: break
            }
        }
    }

    private func isPrinted(_ look: RunLook) -> Bool { look.hidden != true && !inCode }

    private mutating func add(_ text: String, look: RunLook) {
        guard isPrinted(look) else { return }
        let traits = prompts > 0 ? look.traits.union(.furniture) : look.traits
        for scalar in (look.capitals == true ? text.uppercased() : text).unicodeScalars {
            let picture = look.pictures == true ? Self.picture(scalar) : scalar
            glyphs.append(.letter(look.wingdings2 == true ? GlyphTable.wingdings2(picture) : picture, traits))
        }
    }

    /// The character in the private area that stands for a letter of a font of pictures.
    private static func picture(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x21...0xFF).contains(scalar.value), scalar.value != 0xA0 else { return scalar }
        return Unicode.Scalar(0xF000 + scalar.value) ?? scalar
    }

    private mutating func symbol(_ symbol: XMLElement, look: RunLook) {
        guard isPrinted(look), let code = symbol.attributes["char"].flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(code < 0x100 ? code + 0xF000 : code)
        else { return }
        let shown =
            symbol.attributes["font"].map(GlyphTable.isWingdings2) == true ? GlyphTable.wingdings2(scalar) : scalar
        glyphs.append(.letter(shown, prompts > 0 ? look.traits.union(.furniture) : look.traits))
    }

    private mutating func pageBreak(_ look: RunLook) {
        guard isPrinted(look) else { return }
        if glyphs.isEmpty {
            pageBreakBefore = true
        } else {
            // Where text follows, the break is the end of a line; at the paragraph's end it stands after it.
            glyphs.append(.lineBreak)
            pageBreakAfter = true
        }
    }

    private mutating func field(_ mark: XMLElement, look: RunLook) {
        switch mark.attributes["fldCharType"] {
        case "begin":
            if let shown = mark["ffData"].flatMap(FormField.shown) { add(shown, look: look) }
            fields.append(true)
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    /// Finds the text boxes of a drawing.
    private mutating func drawing(_ parent: XMLElement) {
        for element in parent.elements {
            switch element.name {
            case "txbxContent": boxes.append(element)
            case "mc:AlternateContent": if let chosen = Self.chosen(element) { drawing(chosen) }
            default: drawing(element)
            }
        }
    }
}
