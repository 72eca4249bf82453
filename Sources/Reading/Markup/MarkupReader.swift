internal import Model

/// Reads a whole HTML document.
struct MarkupReader {
    /// Whether a text is an HTML document and not text with bits of HTML in it.
    static func recognises(_ text: String) -> Bool {
        let start = text.prefix(4096).lowercased()
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body")
    }

    static func read(_ text: String) -> (words: [Word], lines: [String], findings: [Finding])? {
        guard let parser = HTMLParser() else { return nil }
        var builder = WordBuilder()
        var rows = RowCounter()
        var walker = MarkupWalker(lines: .own)
        walker.walk(parser.events(of: Array(text.utf8)), into: &builder, rows: &rows)
        var words = builder.words
        rows.complete(&words)
        return (words, TextLines(text).raw, [])
    }
}
