/// What a paragraph's properties and its style say of it.
struct ParagraphLook {
    var base: RunLook
    var isHeading: Bool
    var hasLeader: Bool
    var list: ListReference?
    var pageBreakBefore: Bool
    var pageBreakAfter: Bool
    /// Whether the paragraph's end was deleted: what follows goes on in it.
    var goesOn: Bool

    /// - Parameter properties: the element `pPr`.
    init(_ properties: XMLElement?, styles: DOCXStyles) {
        let style = styles.paragraph(properties?["pStyle"]?.value)
        base = style.look
        hasLeader = style.hasLeader || DOCXStyles.hasLeader(properties)
        let outline = properties?["outlineLvl"]?.value.flatMap { Int($0) }
        isHeading = outline.map { (0...8).contains($0) } ?? style.isHeading
        if let own = properties?["numPr"] {
            list = ListReference(own, over: style.list)
        } else {
            list = style.list
        }
        pageBreakBefore = properties?["pageBreakBefore"]?.isOn ?? false
        pageBreakAfter = properties?["sectPr"].map { $0["type"]?.value != "continuous" } ?? false
        let mark = properties?["rPr"]
        goesOn = mark?["del"] != nil || mark?["moveFrom"] != nil
    }
}
