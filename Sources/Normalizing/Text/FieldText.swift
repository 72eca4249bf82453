internal import Model

/// A field's text, cut into lexemes, with the way back to the words of the document.
struct FieldText {
    let key: String
    let value: ValueText
    let document: Document
    let lexemes: [Lexeme]
    private let utf8: [UInt8]

    init(_ field: SegmentedField, of document: Document) {
        self.init(key: field.key, value: field.value, of: document)
    }

    init(key: String, value: ValueText, of document: Document) {
        self.key = key
        self.value = value
        self.document = document
        lexemes = Lexer.lexemes(of: value.text)
        utf8 = Array(value.text.utf8)
    }

    /// The text without some of its lexemes, with blanks in their stead: all places stay as they are.
    func without(_ indices: Set<Int>) -> FieldText {
        var bytes = utf8
        for index in indices {
            for offset in lexemes[index].start..<lexemes[index].end { bytes[offset] = UInt8(ascii: " ") }
        }
        var value = value
        value.text = String(decoding: bytes, as: UTF8.self)
        return FieldText(key: key, value: value, of: document)
    }

    var all: Range<Int> { 0..<lexemes.count }

    /// The printed text of these lexemes, on one line.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return text(at: lexemes[range.lowerBound].start..<lexemes[range.upperBound - 1].end)
    }

    /// The printed text between two offsets in UTF-8, on one line.
    func text(at offsets: Range<Int>) -> String {
        String(decoding: utf8[offsets], as: UTF8.self).onOneLine
    }

    /// The document's words under these lexemes.
    func words(_ range: Range<Int>) -> [Int] {
        guard !range.isEmpty else { return [] }
        return value.words(in: lexemes[range.lowerBound].start..<lexemes[range.upperBound - 1].end)
    }

    func spans(_ range: Range<Int>) -> [Span] { document.spans(of: words(range).sorted()) }

    /// Ranges of lexemes line by line.
    var lines: [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for index in lexemes.indices where index > start && lexemes[index].opensLine {
            result.append(start..<index)
            start = index
        }
        if start < lexemes.count { result.append(start..<lexemes.count) }
        return result
    }
}
