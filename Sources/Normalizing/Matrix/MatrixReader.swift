internal import Model

/// Reads the marked cells of a matrix of areas by lines of intervention.
///
/// Cells that the reader saw decide; else the layout of a page or of a text; else the raw lines, in which each empty cell
/// of line-by-line text leaves a blank. Without any mark, rows may be listed with their columns behind them.
struct MatrixReader {
    let text: FieldText
    let words: TargetLexicon

    struct Header {
        /// E.g. `AT1`, `LI4`.
        var name: String
        /// The index of the document's word that begins it.
        var word: Int
    }

    /// The marked cells as row and column; `nil` where the matrix could not be read, or no cell of it is marked.
    func read() -> [[String]]? {
        let (rows, columns) = (named(words.rows), named(words.columns))
        guard !rows.isEmpty, !columns.isEmpty else { return nil }
        let marks = markWords()
        if marks.isEmpty { return listed(rows, columns) }
        let cells = grid(rows, columns, marks) ?? grid(columns, rows, marks)?.map { $0.reversed() }
        return cells
            ?? MatrixLines(document: text.document, marks: words.marks).read(
                rows: Self.once(rows), columns: Self.once(columns), count: marks.count)
    }

    /// By the places of the names and marks; `nil` where they say nothing.
    private func grid(_ rows: [Header], _ columns: [Header], _ marks: [Int]) -> [[String]]? {
        let (document, once) = (text.document, (rows: Self.once(rows), columns: Self.once(columns)))
        if let cells = MatrixCells(document: document, marks: marks).read(rows: once.rows, columns: once.columns) {
            return cells
        }
        let laid = MatrixText(document, rows: rows, columns: columns, marks: marks, words: text.words(text.all))
        if let laid { return laid.read() }
        return MatrixPage(document: document, marks: marks).read(rows: once.rows, columns: once.columns)
    }

    /// `AT1: LI2, LI5`: each row with its columns behind it, and no name before the first row.
    private func listed(_ rows: [Header], _ columns: [Header]) -> [[String]]? {
        let names = (rows.map { ($0, true) } + columns.map { ($0, false) }).sorted { $0.0.word < $1.0.word }
        var cells: [[String]] = []
        var row: String?
        var isEmpty = false
        for (header, isRow) in names {
            if isRow {
                if isEmpty { return nil }
                (row, isEmpty) = (header.name, true)
            } else if let row {
                if !cells.contains([row, header.name]) { cells.append([row, header.name]) }
                isEmpty = false
            } else {
                return nil
            }
        }
        return isEmpty ? nil : cells
    }

    /// `AT 1`, `LI4`: names with their numbers, in the order of the text.
    private func named(_ names: Set<String>) -> [Header] {
        let lexemes = text.lexemes
        return lexemes.indices.compactMap { index in
            guard names.contains(lexemes[index].folded), index + 1 < lexemes.count,
                lexemes[index + 1].kind == .number, lexemes[index + 1].text.count <= 2,
                let word = text.words(index..<index + 1).first
            else { return nil }
            return Header(name: lexemes[index].folded.uppercased() + lexemes[index + 1].text, word: word)
        }
    }

    /// Each name where it stands first.
    private static func once(_ headers: [Header]) -> [Header] {
        headers.enumerated().filter { index, header in !headers[..<index].contains { $0.name == header.name } }
            .map(\.element)
    }

    /// Indices of the document's words that are marks.
    private func markWords() -> [Int] {
        text.lexemes.indices.filter { words.marks.contains(text.lexemes[$0].folded) }
            .compactMap { text.words($0..<$0 + 1).first }
    }
}
