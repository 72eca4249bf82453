internal import Model

/// Reads a text of LibreOffice and its kin (ODT, and its flat form in one XML file): the elements of OpenDocument stand
/// for those of HTML, each paragraph is a line.
enum OpenDocument {
    static let mediaType = "application/vnd.oasis.opendocument.text"

    /// Whether a text is an OpenDocument file in its flat form.
    static func recognises(_ text: String) -> Bool { text.prefix(1024).contains("<office:document") }

    /// The members of an archive that hold the text, and the headers and footers.
    static let parts = ["content.xml", "styles.xml"]

    /// - Parameter parts: the XML of each part, in the order of `parts`; the flat form has but one.
    static func read(_ parts: [[UInt8]]) -> (words: [Word], lines: [String])? {
        guard let parser = HTMLParser() else { return nil }
        let events = parts.flatMap(parser.events)
        var reading = Reading()
        reading.add(events, within: ["office:body"])
        let body = reading.words.count
        reading.add(events, within: ["style:header", "style:footer"])
        var words = reading.words
        for index in body..<words.count { words[index].traits.insert(.furniture) }
        reading.rows.complete(&words)
        return (words, reading.lines)
    }

    /// The elements that HTML has, too, by their names there.
    private static let elements = [
        "text:p": "p", "text:h": "h2", "text:list": "ul", "text:list-item": "li", "text:list-header": "li",
        "text:line-break": "br", "table:table": "table", "table:table-row": "tr", "table:table-cell": "td",
        "draw:text-box": "div", "text:section": "div", "text:note": "span",
    ]
    private static let spans = [
        "table:number-columns-spanned": "colspan", "table:number-rows-spanned": "rowspan",
    ]
    /// What no reader of the page sees: deleted text, remarks, cells that others cover, a note's number.
    private static let hidden: Set<String> = [
        "text:tracked-changes", "office:annotation", "text:sequence-decls", "table:covered-table-cell",
        "text:note-citation", "office:forms", "svg:title", "svg:desc",
    ]

    /// The words so far, and the paragraphs they stand in.
    private struct Reading {
        var builder = WordBuilder()
        var rows = RowCounter()
        var lines: [String] = []
        var words: [Word] { builder.words }

        /// Adds what stands within some elements.
        mutating func add(_ events: [HTMLEvent], within outer: Set<String>) {
            var translated: [HTMLEvent] = []
            var depth = 0
            var hiddenDepth = 0
            // Between paragraphs stands nothing but the file's layout.
            var paragraphs = 0
            for (place, event) in events.enumerated() {
                switch event {
                case .open(let name, let attributes):
                    if outer.contains(name) { depth += 1 }
                    if hidden.contains(name) { hiddenDepth += 1 }
                    guard depth > 0, hiddenDepth == 0 else { continue }
                    if name == "text:p" || name == "text:h" {
                        lines.append("")
                        paragraphs += 1
                    }
                    if name == "field:fieldmark", attributes["field:type"]?.hasSuffix("FORMCHECKBOX") == true {
                        let isOn = OpenDocument.isTicked(events[place...])
                        translated.append(
                            .open(
                                "input", attributes: ["type": "checkbox"].merging(isOn ? ["checked": ""] : [:]) { $1 }))
                    }
                    if name == "text:s" || name == "text:tab" { add(" ", to: &translated) }
                    if let element = elements[name] {
                        translated.append(.open(element, attributes: OpenDocument.attributes(attributes)))
                    }
                case .close(let name):
                    if depth > 0, hiddenDepth == 0, let element = elements[name] { translated.append(.close(element)) }
                    if depth > 0, hiddenDepth == 0, name == "text:p" || name == "text:h" {
                        paragraphs = max(0, paragraphs - 1)
                    }
                    if outer.contains(name) { depth = max(0, depth - 1) }
                    if hidden.contains(name) { hiddenDepth = max(0, hiddenDepth - 1) }
                case .text(let text, _):
                    guard depth > 0, hiddenDepth == 0, paragraphs > 0 else { continue }
                    add(text, to: &translated)
                }
            }
            var walker = MarkupWalker(lines: .own)
            walker.walk(translated, into: &builder, rows: &rows)
            builder.cell = nil
            builder.breakBefore(.page)
        }

        private mutating func add(_ text: String, to events: inout [HTMLEvent]) {
            // The file's own line ends are spaces.
            let text = text.replacing("\n", with: " ")
            lines[max(0, lines.count - 1)] += text
            events.append(.text(text, line: lines.count))
        }
    }

    /// Whether a form's check box is ticked, by what stands in its element.
    private static func isTicked(_ events: ArraySlice<HTMLEvent>) -> Bool {
        for event in events.dropFirst() {
            switch event {
            case .open("field:param", let attributes):
                if attributes["field:name"] == "Checkbox_Checked" { return attributes["field:value"] == "true" }
            case .close("field:fieldmark"): return false
            default: break
            }
        }
        return false
    }

    private static func attributes(_ attributes: [String: String]) -> [String: String] {
        var result: [String: String] = [:]
        for (name, value) in attributes {
            if let span = spans[name] { result[span] = value }
        }
        return result
    }
}
