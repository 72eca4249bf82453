/// An element of an XML document, as a value.
struct XMLElement {
    enum Node {
        case element(XMLElement)
        case text(String)
    }

    /// The local name; with a short prefix where it is not of the word processor's own namespace: `mc:Choice`.
    let name: String
    /// By names of the same kind.
    let attributes: [String: String]
    let children: [Node]

    /// The elements directly below.
    var elements: some Sequence<XMLElement> {
        children.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first element of that name directly below.
    subscript(name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// The attribute `val`, by which most properties say what they are.
    var value: String? { attributes["val"] }

    /// A property that is on by being there, unless it says otherwise.
    var isOn: Bool { !["0", "false", "off", "none"].contains(value ?? "1") }

    /// All text directly below.
    var text: String {
        children.reduce(into: "") { if case .text(let part) = $1 { $0 += part } }
    }

    /// Whether any element of that name stands below, at any depth.
    func holds(_ name: String) -> Bool { elements.contains { $0.name == name || $0.holds(name) } }
}
