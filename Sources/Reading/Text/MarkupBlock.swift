internal import Model

/// An HTML table within a text, from the line that opens it to the one that closes it: read line by line its cells
/// would be cut where the lines are.
struct MarkupBlock {
    let lines: Range<Int>

    /// A table that is longer has lost its end.
    private static let longest = 5000

    /// The table that a line opens; `nil` where it opens none, or none that is closed.
    init?(_ text: TextLines, at start: Int) {
        guard Self.opens(text.scalars[start]) else { return nil }
        var depth = 0
        for line in start..<min(text.count, start + Self.longest) {
            // A page's end is no part of a table.
            if line > start, text.pageStarts.contains(line) { return nil }
            depth += Self.count("<table", in: text.scalars[line]) - Self.count("</table", in: text.scalars[line])
            if depth <= 0 {
                lines = start..<line + 1
                return
            }
        }
        return nil
    }

    /// The bytes of its lines.
    func bytes(of text: TextLines) -> [UInt8] {
        Array(lines.map { String(scalars: text.scalars[$0][...]) }.joined(separator: "\n").utf8)
    }

    private static func opens(_ line: [Unicode.Scalar]) -> Bool {
        // A tab parts cells: the table stands in one.
        guard let first = line.firstIndex(where: { !GlyphTable.isSpace($0) }), line[first] == "<", !line.contains("\t")
        else { return false }
        return begins("<table", line, at: first)
    }

    private static func count(_ tag: String, in line: [Unicode.Scalar]) -> Int {
        line.indices.count { line[$0] == "<" && begins(tag, line, at: $0) }
    }

    private static func begins(_ tag: String, _ line: [Unicode.Scalar], at start: Int) -> Bool {
        line[start...].prefix(tag.unicodeScalars.count).map(\.properties.lowercaseMapping).elementsEqual(
            tag.map(String.init))
    }
}
