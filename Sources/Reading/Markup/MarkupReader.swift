internal import Model

/// Reads a whole HTML document.
struct MarkupReader {
    /// Whether a text is an HTML document and not text with bits of HTML in it.
    static func recognises(_ text: String) -> Bool {
        let start = text.prefix(4096).lowercased()
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body")
            || isFragment(text)
    }

    /// The share of lines that begin with a tag in a fragment of HTML; a text with bits of it has fewer.
    private static let leastTags = 0.9
    private static let leastLines = 20

    /// Whether a text is what stands in the body of an HTML document: nearly each line is an element, no tab parts
    /// cells.
    private static func isFragment(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { !GlyphTable.isSpace($0) }), first == "<" else {
            return false
        }
        var tags = 0
        var lines = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let visible = line.drop { $0 <= 0x20 }
            guard let first = visible.first else { continue }
            if visible.contains(0x09) { return false }
            lines += 1
            if first == UInt8(ascii: "<"), BareAngle.looksLikeMarkup(Array(visible.prefix(longestTag))) { tags += 1 }
        }
        return lines >= leastLines && Double(tags) >= leastTags * Double(lines)
    }

    /// Enough of a line to hold its first tag.
    private static let longestTag = 400

    static func read(_ text: String) -> (words: [Word], lines: [String], findings: [Finding])? {
        guard let parser = HTMLParser() else { return nil }
        var builder = WordBuilder()
        var rows = RowCounter()
        var walker = MarkupWalker(lines: .own)
        walker.walk(parser.events(of: Array(text.utf8)), into: &builder, rows: &rows)
        var words = builder.words
        rows.complete(&words)
        MarkupFurniture.mark(&words)
        return (words, TextLines(text).raw, [])
    }
}
