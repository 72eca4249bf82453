internal import Model

/// Turns the text of a Word file into words: paragraphs, tables and what is anchored in them, in reading order.
///
/// A row of a table is one line, as in text with tabs; elsewhere each paragraph is one, and each line that its
/// author ended.
struct DOCXWalker {
    let styles: DOCXStyles
    var numbering: ListNumbering
    /// Notes that nothing has referred to yet, by kind and number: each is printed once.
    var notes: [String: DOCXNote]

    var builder = WordBuilder()
    var rows = RowCounter()
    private(set) var findings: [Finding] = []
    /// Traits that all words get.
    var common: WordTraits = []
    /// The last line that was begun.
    private(set) var line = 0
    /// The line of the table row that is being read.
    var rowLine: Int?
    /// Notes to print where the cell or the paragraph ends.
    var pendingNotes: [DOCXNote] = []
    private var lastWasItem = false
    private var goesOn = false
    private var reportedEmbedding = false

    init(styles: DOCXStyles, numbering: ListNumbering, notes: [String: DOCXNote]) {
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
    }

    /// Reads what stands in a body, a cell, a text box, a note.
    mutating func blocks(_ parent: XMLElement, path: String) {
        for (element, path) in DOCXPath.children(of: parent, path: path) {
            switch element.name {
            case "p": paragraph(element, path: path)
            case "tbl": table(element, path: path)
            case "sdt":
                let before = common
                if FormField.showsPrompt(element) { common.insert(.furniture) }
                if let content = element["sdtContent"] { blocks(content, path: path + "/sdtContent") }
                common = before
            case "customXml", "ins", "moveTo", "smartTag": blocks(element, path: path)
            case "mc:AlternateContent":
                if let chosen = InlineCollector.chosen(element) { blocks(chosen, path: path) }
            case "altChunk", "subDoc": reportEmbedding()
            default: break
            }
        }
    }

    mutating func beginLine() -> Int {
        line += 1
        return line
    }

    private mutating func paragraph(_ paragraph: XMLElement, path: String) {
        let look = ParagraphLook(paragraph["pPr"], styles: styles)
        var inline = InlineCollector(styles: styles)
        inline.collect(paragraph, look: look.base)
        var words = ParagraphWord.split(inline.glyphs, leader: look.hasLeader)
        let inRow = rowLine != nil
        let label = look.list.flatMap { numbering.label($0) }
        if !goesOn || line == 0 {
            if !inRow { line += 1 }
            if (look.pageBreakBefore || inline.pageBreakBefore) && !inRow { builder.breakBefore(.page) }
            if !words.isEmpty || inRow {
                let isItem = look.list != nil
                builder.breakBefore(isItem && (inRow || lastWasItem) ? .item : .paragraph)
                lastWasItem = isItem
            }
            if let label, let first = words.first, !ListLabel.begins(first.text) {
                words[0].gap = .space
                let parts = label.split(whereSeparator: \.isWhitespace)
                words.insert(
                    contentsOf: parts.map { ParagraphWord(text: String($0), traits: first.traits, gap: .space) }, at: 0)
            }
        }
        for (index, word) in words.enumerated() {
            if index > 0 {
                if word.gap == .item, !inRow { line += 1 }
                builder.breakBefore(word.gap)
            }
            builder.traits = word.traits.union(common)
            if look.isHeading, !inRow { builder.traits.insert(.heading) }
            builder.append(word: word.text, place: .path(path), line: rowLine ?? line)
        }
        if (look.pageBreakAfter || inline.pageBreakAfter) && !inRow { builder.breakBefore(.page) }
        goesOn = look.goesOn
        attach(inline, path: path)
    }

    /// Reads what is anchored in a paragraph: after it come its text boxes, then, outside tables, its notes.
    private mutating func attach(_ inline: InlineCollector, path: String) {
        for (index, box) in inline.boxes.enumerated() {
            goesOn = false
            blocks(box, path: "\(path)/txbxContent[\(index + 1)]")
        }
        for note in inline.notes {
            if let found = notes.removeValue(forKey: note.kind + note.id) { pendingNotes.append(found) }
        }
        if rowLine == nil { flushNotes() }
    }

    /// Prints the notes that were referred to as paragraphs of their own.
    mutating func flushNotes() {
        while !pendingNotes.isEmpty {
            let note = pendingNotes.removeFirst()
            goesOn = false
            blocks(note.element, path: note.path)
            goesOn = false
        }
    }

    private mutating func reportEmbedding() {
        guard !reportedEmbedding else { return }
        reportedEmbedding = true
        findings.append(
            Finding(
                .inputUnsupported, .warning,
                "A part of the document is embedded as another file, which is not read; open the document in Word, "
                    + "save it, and import that."))
    }
}
