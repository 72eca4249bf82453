internal import Model

/// Reads the amounts of a money field that is a table: rows of activities, columns of sources.
struct BudgetTable {
    private struct Cell {
        var column: Int
        var range: Range<Int>
    }

    let text: FieldText
    let lexicon: Lexicon
    /// The field's text outside the table.
    let rest: FieldText
    private let rows: [[Cell]]
    private let header: [Cell]

    private var lexemes: [Lexeme] { text.lexemes }

    /// `nil` where the field's words stand in no table of three columns or more.
    init?(_ text: FieldText, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        let rows = Self.gridRows(text) ?? Self.printedRows(text)
        let inTable = rows.joined().flatMap(\.range)
        rest = text.without(Set(inTable))
        guard rows.count >= 2, let header = rows.first, header.count >= 3,
            !header.contains(where: { Self.cents(text, $0.range) != nil })
        else { return nil }
        self.header = header
        self.rows = Array(rows.dropFirst())
    }

    func read() -> (budgets: [BudgetRecord], findings: [Finding]) {
        let isStaff = header.first.map { lexicon.money.staffTables.contains(lexemes, in: $0.range) } ?? false
        var budgets: [BudgetRecord] = []
        for row in rows {
            guard
                let head = row.first(where: { Self.cents(text, $0.range) == nil && $0.column == header[0].column })
                    ?? row.first(where: { Self.cents(text, $0.range) == nil })
            else { continue }
            let rowTotals = lexicon.money.totals.match(lexemes, at: head.range.lowerBound) != nil
            for cell in row where cell.range != head.range {
                let column = header.last { $0.column == cell.column }
                let isMoney = column.map { isMoneyColumn($0.range) } ?? false
                guard let cents = Self.cents(text, cell.range, plain: isMoney) else { continue }
                let columnTotals = column.map { lexicon.money.totals.contains(lexemes, in: $0.range) } ?? false
                var budget = BudgetRecord(
                    field: text.key, raw: text.text(cell.range), amount: Amount(cents: cents))
                budget.row = text.text(head.range)
                budget.column = column.map { text.text($0.range) }
                budget.years = column.map { years(in: $0.range) } ?? []
                let sources = column.map { funds(in: $0.range) } ?? []
                // Rows may be the sources, where columns are years or sums.
                budget.funds = sources.isEmpty ? funds(in: head.range) : sources
                budget.role = rowTotals || columnTotals ? .total : isStaff ? .staff : .item
                budget.spans = text.spans(cell.range)
                budgets.append(budget)
            }
        }
        return (budgets, mismatches(budgets))
    }

    /// Whether a column's header says that it holds money: costs, sums, or what a source gives.
    private func isMoneyColumn(_ range: Range<Int>) -> Bool {
        lexicon.money.costWords.contains(lexemes, in: range) || lexicon.money.totals.contains(lexemes, in: range)
            || !funds(in: range).isEmpty || !years(in: range).isEmpty
    }

    private func years(in range: Range<Int>) -> [Int] { range.compactMap { lexemes[$0].year } }

    /// The sources of the columns that hold amounts.
    private func funds(in range: Range<Int>) -> [String] {
        let slice = Array(lexemes[range])
        let named = NamedFunds(slice, lexicon.funds).codes
        if !named.isEmpty { return named }
        return NamedFunds.unique(lexicon.funds.columns.all(slice, in: 0..<slice.count).map(\.value))
    }

    /// Columns and rows whose items do not add up to the total that the table states.
    private func mismatches(_ budgets: [BudgetRecord]) -> [Finding] {
        let totalRows = Set(budgets.filter(isTotalRow).compactMap(\.row))
        let totalColumns = Set(budgets.filter { $0.role == .total && !isTotalRow($0) }.compactMap(\.column))
        let columns = NamedFunds.unique(budgets.compactMap(\.column)).compactMap { column in
            mismatch("column", column, budgets.filter { $0.column == column }) { totalRows.contains($0.row ?? "") }
        }
        let rows = NamedFunds.unique(budgets.compactMap(\.row)).compactMap { row in
            mismatch("row", row, budgets.filter { $0.row == row }) { totalColumns.contains($0.column ?? "") }
        }
        return columns + rows
    }

    private func mismatch(
        _ kind: String, _ name: String, _ cells: [BudgetRecord], isTotal: (BudgetRecord) -> Bool
    ) -> Finding? {
        let items = cells.filter { !isTotal($0) }.reduce(0) { $0 + $1.amount.cents }
        guard let total = cells.last(where: isTotal), items != total.amount.cents, items > 0 else { return nil }
        return Finding(
            .sumMismatch, .warning,
            "the \(kind) '\(name)' states \(total.amount.decimal) as its total, its cells add up to "
                + "\(Amount(cents: items).decimal): check the printed table",
            field: text.key)
    }

    private func isTotalRow(_ budget: BudgetRecord) -> Bool {
        guard let row = budget.row else { return false }
        return lexicon.money.totals.match(Lexer.lexemes(of: row), at: 0) != nil
    }

    // MARK: Rows

    /// The amount that a cell holds; `plain`: a number without a currency or two decimals is one, too.
    private static func cents(_ text: FieldText, _ range: Range<Int>, plain: Bool = false) -> Int? {
        let numbers = range.filter { text.lexemes[$0].kind == .number }
        guard numbers.count == 1, let index = numbers.first, let number = PrintedNumber(text.lexemes[index].text) else {
            return nil
        }
        let words = range.filter { text.lexemes[$0].kind == .word }
        let isSum =
            number.decimals == 2 || number.grouped || range.contains { text.lexemes[$0].isSign("€") }
            || plain && words.isEmpty
        return isSum && words.count <= 1 && (plain || text.lexemes[index].year == nil) ? number.cents : nil
    }

    /// Rows by the cells in which the reader saw the words.
    private static func gridRows(_ text: FieldText) -> [[Cell]]? {
        var rows: [(row: Int, inner: Bool, cells: [Cell])] = []
        for index in text.lexemes.indices {
            guard let word = text.words(index..<index + 1).first else { continue }
            let inner = text.document.words[word].innerCell
            guard let grid = inner ?? text.document.words[word].cell, inner != nil || grid.columns >= 3 else {
                continue
            }
            if rows.last?.row != grid.row || rows.last?.inner != (inner != nil) {
                rows.append((grid.row, inner != nil, []))
            }
            let last = rows.count - 1
            if let cell = rows[last].cells.last, cell.column == grid.column {
                rows[last].cells[rows[last].cells.count - 1].range = cell.range.lowerBound..<index + 1
            } else {
                rows[last].cells.append(Cell(column: grid.column, range: index..<index + 1))
            }
        }
        return rows.count >= 2 ? rows.map(\.cells) : nil
    }

    /// Rows as the text prints them, cells set apart by ` | `.
    private static func printedRows(_ text: FieldText) -> [[Cell]] {
        text.lines.compactMap { line in
            var cells: [Cell] = []
            var start = line.lowerBound
            var column = 0
            for index in line where text.lexemes[index].isSign("|") {
                if index > start { cells.append(Cell(column: column, range: start..<index)) }
                column += 1
                start = index + 1
            }
            if start < line.upperBound { cells.append(Cell(column: column, range: start..<line.upperBound)) }
            return column > 0 ? cells : nil
        }
    }
}
