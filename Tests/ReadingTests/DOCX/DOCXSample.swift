import Model

@testable import Reading

/// A Word file for tests, from the XML of its body and of its other parts.
struct DOCXSample {
    var body: String
    /// By name within the folder `word`, without the suffix; each with its root's content.
    var parts: [(name: String, root: String, content: String)] = []

    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """

    init(_ body: String, parts: [(name: String, root: String, content: String)] = []) {
        self.body = body
        self.parts = parts
    }

    var bytes: [UInt8] {
        var zip = ZIPWriter()
        zip.add("[Content_Types].xml", Array("<Types/>".utf8))
        zip.add("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>"))
        for part in parts { zip.add("word/\(part.name).xml", Self.part(part.root, part.content)) }
        return zip.bytes
    }

    static func part(_ root: String, _ content: String) -> [UInt8] {
        Array("<?xml version=\"1.0\"?><w:\(root) \(namespaces)>\(content)</w:\(root)>".utf8)
    }

    func read() -> Document { DocumentReader().read(bytes, names: ["prova.docx"]) }

    var words: [Word] { read().words }
    /// The words joined as their gaps say: lines for items and paragraphs,
    /// ` | ` for cells, `//` for rows, `#` for pages.
    var text: String {
        var text = ""
        for (index, word) in words.enumerated() {
            if index > 0 {
                switch word.gap {
                case .none: break
                case .space: text += " "
                case .wide: text += "  "
                case .line, .paragraph: text += "\n"
                case .item: text += "\n> "
                case .cell: text += " | "
                case .row: text += " // "
                case .page: text += " # "
                }
            }
            text += word.text
        }
        return text
    }
}

/// A paragraph of one run.
func p(_ text: String, _ properties: String = "") -> String { "<w:p><w:pPr>\(properties)</w:pPr>\(r(text))</w:p>" }
func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
func tc(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
}
func tr(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }
func tbl(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }
