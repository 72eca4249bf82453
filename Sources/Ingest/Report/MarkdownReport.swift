/// The report as Markdown.
final class MarkdownReport: ReportForm {
    private let file: ReportFile

    init(_ file: ReportFile) { self.file = file }

    func begin(_ title: String) throws { try file.write("# \(Self.escaped(title))\n") }

    func section(_ title: String) throws { try file.write("\n## \(Self.escaped(title))\n\n") }

    func paragraph(_ text: String) throws { try file.write("\n\(Self.escaped(text))\n") }

    func list(_ items: [String]) throws {
        for item in items { try file.write("- \(Self.escaped(item))\n") }
    }

    func beginTable(_ columns: [ReportColumn]) throws {
        try row(columns.map { ReportCell($0.title) })
        try file.write("|" + columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n")
    }

    func row(_ cells: [ReportCell]) throws {
        try file.write("|" + cells.map { " \(Self.escaped($0.text)) |" }.joined() + "\n")
    }

    func endTable() throws {}

    func end() throws { try file.close() }

    /// A text as it is to be seen: signs of Markdown and of HTML are no markup in it.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.visible {
            if "\\`*_[]<>|#&".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
