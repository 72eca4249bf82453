/// The report as one page of HTML that needs nothing beside it and runs nothing.
final class HTMLReport: ReportForm {
    private let file: ReportFile
    private var columns: [ReportColumn] = []

    init(_ file: ReportFile) { self.file = file }

    func begin(_ title: String) throws {
        let title = Self.escaped(title)
        try file.write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <h1>\(title)</h1>

            """)
    }

    func section(_ title: String) throws { try file.write("<h2>\(Self.escaped(title))</h2>\n") }

    func paragraph(_ text: String) throws { try file.write("<p>\(Self.escaped(text))</p>\n") }

    func list(_ items: [String]) throws {
        try file.write("<ul>\n")
        for item in items { try file.write("<li>\(Self.escaped(item))</li>\n") }
        try file.write("</ul>\n")
    }

    func beginTable(_ columns: [ReportColumn]) throws {
        self.columns = columns
        let titles = columns.map { "<th\($0.isNumber ? " class=\"n\"" : "")>\(Self.escaped($0.title))</th>" }
        try file.write("<div class=\"table\"><table>\n<thead><tr>\(titles.joined())</tr></thead>\n<tbody>\n")
    }

    func row(_ cells: [ReportCell]) throws {
        var line = "<tr>"
        for (index, cell) in cells.enumerated() {
            let isNumber = index < columns.count && columns[index].isNumber
            let text = Self.escaped(cell.text)
            line += "<td\(isNumber ? " class=\"n\"" : "")>"
            line += cell.tone == .plain ? text : "<span class=\"\(cell.tone.rawValue)\">\(text)</span>"
            line += "</td>"
        }
        try file.write(line + "</tr>\n")
    }

    func endTable() throws { try file.write("</tbody></table></div>\n") }

    func end() throws {
        try file.write("</body>\n</html>\n")
        try file.close()
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.visible {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    private static let style = """

        :root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --warning: #9a6700; --bad: #c62828 }
        @media (prefers-color-scheme: dark) { :root { --good: #4ac26b; --warning: #d4a72c; --bad: #ff7b72 } }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin-top: 2.2rem }
        .table { overflow-x: auto }
        table { border-collapse: collapse; width: 100% }
        th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line);
          vertical-align: top; overflow-wrap: break-word }
        th { white-space: nowrap; position: sticky; top: 0; background: Canvas }
        .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
        .good, .warning, .bad { font-weight: 600; white-space: nowrap }
        .good { color: var(--good) } .warning { color: var(--warning) } .bad { color: var(--bad) }

        """
}
