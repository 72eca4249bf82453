internal import CLibXML

/// The elements of HTML: those that libxml2 knows, and those that came with HTML5.
enum MarkupElement {
    /// Source: the HTML standard's index of elements, without those of HTML 4.
    private static let younger: Set<String> = [
        "article", "aside", "audio", "bdi", "canvas", "data", "datalist", "details", "dialog", "figcaption", "figure",
        "footer", "header", "hgroup", "main", "mark", "math", "meter", "nav", "output", "picture", "progress", "rp",
        "rt", "ruby", "search", "section", "slot", "source", "summary", "svg", "template", "time", "track", "video",
        "wbr",
    ]

    /// Those that begin and end a paragraph.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "div", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "legend", "main", "nav", "p", "pre",
        "search", "section", "summary",
    ]

    /// Those whose text no reader of the page sees.
    private static let hidden: Set<String> = ["head", "script", "style", "svg", "template"]

    /// Whether HTML has an element of this name, which is in lower case.
    static func isKnown(_ name: [UInt8]) -> Bool {
        (name + [0]).withUnsafeBufferPointer { htmlTagLookup($0.baseAddress) != nil }
            || younger.contains(String(decoding: name, as: UTF8.self))
    }

    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    static func isHidden(_ name: String) -> Bool { hidden.contains(name) }
}
