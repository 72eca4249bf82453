/// Splits a line of text into the cells of a table row.
enum TableRow {
    /// The cells of a tab-separated row; empty ones count.
    static func tabbed(_ line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    /// The cells of a row drawn with vertical bars, `| a | b |`; `nil` for any other line.
    static func piped(_ line: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>]? {
        guard let first = line.firstIndex(where: { !GlyphTable.isSpace($0) }), line[first] == "|",
            let last = line.lastIndex(where: { !GlyphTable.isSpace($0) }), line[last] == "|", first < last
        else { return nil }
        return line[(first + 1)..<last].split(separator: "|", omittingEmptySubsequences: false)
    }
}
