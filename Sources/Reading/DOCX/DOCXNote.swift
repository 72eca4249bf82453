/// A footnote or endnote.
struct DOCXNote {
    var element: XMLElement
    var path: String

    /// The notes of a part, by kind and number.
    ///
    /// - Parameters:
    ///   - root: the element `footnotes` or `endnotes`.
    ///   - kind: `footnote` or `endnote`.
    static func all(_ root: XMLElement?, kind: String) -> [String: DOCXNote] {
        guard let root else { return [:] }
        var notes: [String: DOCXNote] = [:]
        for (element, path) in DOCXPath.children(of: root, path: "/\(kind)s") where element.name == kind {
            guard let id = element.attributes["id"], notes[kind + id] == nil else { continue }
            notes[kind + id] = DOCXNote(element: element, path: path)
        }
        return notes
    }
}
