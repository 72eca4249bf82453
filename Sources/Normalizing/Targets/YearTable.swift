/// A table whose head names years: what stands below a year is of it.
struct YearTable {
    /// The year of each column that has one.
    let years: [Int: Int]
    /// The rows below the head.
    private(set) var rows: [[TableCell]] = []
    /// Indices of lexemes, the head's included.
    private(set) var range: Range<Int>

    /// Fewer years are no head: a row may name one in passing.
    private static let fewestYears = 2

    /// The first cell of a row, which says what its values are of; `nil` where it stands below a year.
    func name(of row: [TableCell]) -> Range<Int>? {
        row.first.flatMap { years[$0.column] == nil ? $0.range : nil }
    }

    /// The tables of a field.
    static func all(in text: FieldText, _ words: TargetLexicon) -> [YearTable] {
        // Most texts name no two years: their cells need not be found.
        guard text.lexemes.lazy.filter({ $0.datedYear != nil }).prefix(fewestYears).count == fewestYears else {
            return []
        }
        var tables: [YearTable] = []
        for cells in text.tableRows {
            if let table = YearTable(head: cells, text.lexemes, words) {
                tables.append(table)
            } else if let open = tables.last, open.goesOn(with: cells, text.lexemes) {
                tables[tables.count - 1].add(cells)
            }
        }
        return tables.filter { !$0.rows.isEmpty }
    }

    private init?(head cells: [TableCell], _ lexemes: [Lexeme], _ words: TargetLexicon) {
        var years: [Int: Int] = [:]
        var named = 0
        for cell in cells {
            guard let year = Self.year(cell.range, lexemes) else { continue }
            named += 1
            // A value at the start is no target: "Baseline 2024".
            if words.startValues.contains(lexemes, in: cell.range) || words.baselines.contains(lexemes, in: cell.range)
            {
                continue
            }
            years[cell.column] = year
        }
        guard named >= Self.fewestYears, let first = cells.first, let last = cells.last else { return nil }
        self.years = years
        range = first.range.lowerBound..<last.range.upperBound
    }

    /// Whether a row follows directly on the table.
    private func goesOn(with cells: [TableCell], _ lexemes: [Lexeme]) -> Bool {
        guard let first = cells.first, first.range.lowerBound >= range.upperBound else { return false }
        return lexemes[range.upperBound..<first.range.lowerBound].allSatisfy { $0.isSign("|") }
    }

    private mutating func add(_ cells: [TableCell]) {
        rows.append(cells)
        range = range.lowerBound..<(cells.last?.range.upperBound ?? range.upperBound)
    }

    /// The year that a cell of a head names: "2026", "Anno 2026", "31.12.2026"; no value stands beside it.
    private static func year(_ cell: Range<Int>, _ lexemes: [Lexeme]) -> Int? {
        let numbers = cell.filter { lexemes[$0].kind == .number }
        guard numbers.count == 1, let year = lexemes[numbers[0]].datedYear,
            !cell.contains(where: { ["≥", "≤", ">", "<", "=", "%"].contains(lexemes[$0].folded) })
        else { return nil }
        return year
    }
}
