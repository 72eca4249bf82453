internal import Model

/// Reads the marked cells of a matrix of areas by lines of intervention.
///
/// Cells that the reader saw decide; else the page's geometry; else the raw lines, in which each empty cell of
/// line-by-line text leaves a blank.
struct MatrixReader {
    let text: FieldText
    let words: TargetLexicon

    struct Header {
        /// E.g. `AT1`, `LI4`.
        var name: String
        /// The index of the document's word that begins it.
        var word: Int
    }

    /// The marked cells as row and column; `nil` where the matrix could not be read.
    func read() -> [[String]]? {
        let rows = headers(words.rows)
        let columns = headers(words.columns)
        guard !rows.isEmpty, !columns.isEmpty else { return nil }
        return MatrixCells(document: text.document, marks: markWords()).read(rows: rows, columns: columns)
            ?? MatrixPage(document: text.document, marks: markWords()).read(rows: rows, columns: columns)
            ?? MatrixLines(document: text.document, marks: words.marks).read(rows: rows, columns: columns)
    }

    /// `AT 1`, `LI4`: names with their numbers, each once, in the order of the text.
    private func headers(_ names: Set<String>) -> [Header] {
        var found: [Header] = []
        let lexemes = text.lexemes
        for index in lexemes.indices where names.contains(lexemes[index].folded) {
            guard index + 1 < lexemes.count, lexemes[index + 1].kind == .number, lexemes[index + 1].text.count <= 2,
                let word = text.words(index..<index + 1).first
            else { continue }
            let name = lexemes[index].folded.uppercased() + lexemes[index + 1].text
            if !found.contains(where: { $0.name == name }) { found.append(Header(name: name, word: word)) }
        }
        return found
    }

    /// Indices of the document's words that are marks.
    private func markWords() -> [Int] {
        text.lexemes.indices.filter { words.marks.contains(text.lexemes[$0].folded) }
            .compactMap { text.words($0..<$0 + 1).first }
    }
}
