internal import Model

/// Reads the amounts of a money field that is a table: rows of activities, columns of sources.
struct BudgetTable {
    /// What a table says of its amounts.
    struct Content {
        var budgets: [BudgetRecord] = []
        var findings: [Finding] = []
        /// What looks like money in a cell and can't be read.
        var unread: [Range<Int>] = []
    }

    /// What a column's header says of the cells below it.
    private struct Column {
        var name: String
        /// Costs, sums, or what a source gives.
        var isMoney: Bool
        var isTotal: Bool
        /// Hours, months, heads: no money without a currency.
        var isCount: Bool
        /// The unit that its prices are for: "Costo orario".
        var per: String?
        var years: [Int]
        var funds: [String]
        var period: BudgetRecord.Period?
    }

    /// How many lexemes the head of a column may have in a table that is told by its heads alone.
    private static let longestHead = 8

    let text: FieldText
    let lexicon: Lexicon
    /// The field's text outside the table, and the cells that tell of money in sentences.
    let rest: FieldText
    private let rows: [[TableCell]]
    private let header: TableCell
    private let columns: [Int: Column]
    /// The amounts of the cells that hold nothing else, by the cell's first lexeme.
    private let amounts: [Int: BudgetCell]

    private var lexemes: [Lexeme] { text.lexemes }

    /// `nil` where the field's words stand in no table of three columns or more, or of two with money in the second.
    init?(_ text: FieldText, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        let rows = text.tableRows
        guard rows.count >= 2, let header = rows.first,
            header.count >= 3 || Self.isList(header, text, lexicon),
            !header.contains(where: { BudgetCell(text, $0.range, lexicon, isMoney: false) != nil })
        else { return nil }
        self.header = header[0]
        self.rows = Array(rows.dropFirst())
        let columns = Dictionary(
            header.map { ($0.column, Self.column(text, $0.range, lexicon)) }, uniquingKeysWith: { $1 })
        self.columns = columns
        var amounts: [Int: BudgetCell] = [:]
        var told: Set<Int> = []
        for cell in self.rows.joined() {
            let isMoney = columns[cell.column]?.isMoney ?? false
            let isCount = columns[cell.column]?.isCount ?? false
            let hasCurrency = cell.range.contains { lexicon.money.currency.contains(text.lexemes[$0].folded) }
            if isCount, !hasCurrency { continue }
            if let content = BudgetCell(text, cell.range, lexicon, isMoney: isMoney) {
                amounts[cell.range.lowerBound] = content
            } else if hasCurrency {
                told.formUnion(cell.range)
            }
        }
        // Two columns make a list of amounts only where each row holds one: others are text.
        let isFilled = self.rows.allSatisfy { row in row.contains { amounts[$0.range.lowerBound] != nil } }
        guard header.count > 2 || told.isEmpty && isFilled else { return nil }
        self.amounts = amounts
        rest = text.without(Set(rows.joined().flatMap(\.range)).subtracting(told))
    }

    /// Two columns of which the second one's head says that it holds money: "Fonte | Importo annuo".
    private static func isList(_ header: [TableCell], _ text: FieldText, _ lexicon: Lexicon) -> Bool {
        guard header.count == 2, header[0].column == 0, column(text, header[1].range, lexicon).isMoney else {
            return false
        }
        return header.allSatisfy { cell in
            cell.range.count <= longestHead
                && cell.range.allSatisfy { text.lexemes[$0].kind != .number || text.lexemes[$0].year != nil }
        }
    }

    func read() -> Content {
        let isStaff = lexicon.money.staffTables.contains(lexemes, in: header.range)
        var content = Content()
        for row in rows {
            let head =
                row.first { amount(in: $0) == nil && $0.column == header.column }
                ?? row.first { amount(in: $0) == nil }
            let rowTotals = head.map { lexicon.money.totals.match(lexemes, at: $0.range.lowerBound) != nil } ?? false
            for cell in row {
                guard let amount = amount(in: cell) else { continue }
                content.unread += amount.unread
                let column = columns[cell.column]
                let years = column?.years ?? []
                let sources = sources(of: cell, column, head, row)
                for found in amount.amounts {
                    var budget = BudgetRecord(
                        field: text.key, raw: text.text(found.whole), amount: Amount(cents: found.cents))
                    budget.qualifier = found.qualifier
                    budget.period = found.period ?? column?.period
                    budget.per = found.per ?? column?.per
                    budget.until = found.until
                    budget.row = head.map { text.text($0.range) }
                    budget.column = column?.name
                    budget.years = years.isEmpty ? head.map(yearsAlone) ?? [] : years
                    budget.funds = sources
                    budget.role = rowTotals || column?.isTotal == true ? .total : isStaff ? .staff : .item
                    // Beside what it comes to, the price of a unit is no sum.
                    if column?.per != nil, row.contains(where: isSum) { budget.role = .term }
                    budget.spans = text.spans(found.whole)
                    content.budgets.append(budget)
                }
            }
        }
        content.findings = mismatches(content.budgets)
        return content
    }

    /// Whether a cell holds money that is no price of a unit.
    private func isSum(_ cell: TableCell) -> Bool {
        amount(in: cell) != nil && columns[cell.column].map { $0.isMoney && $0.per == nil } ?? false
    }

    private func amount(in cell: TableCell) -> BudgetCell? { amounts[cell.range.lowerBound] }

    /// Who gives what a cell holds: its column's head says so, or the cell itself, another cell of its row, the row's
    /// head where columns are years or sums.
    private func sources(of cell: TableCell, _ column: Column?, _ head: TableCell?, _ row: [TableCell]) -> [String] {
        if let column, !column.funds.isEmpty { return column.funds }
        let own = funds(in: cell.range)
        if !own.isEmpty { return own }
        let beside = row.filter { amount(in: $0) == nil && $0.range != head?.range }
            .flatMap { Self.funds(text, $0.range, lexicon, amongOthers: false) }
        guard beside.isEmpty else { return NamedFunds.unique(beside) }
        // "FNPS € 22.000,00 | € 22.000,00": the name shares the cell of the row's first amount.
        return (head ?? row.first).map { funds(in: $0.range) } ?? []
    }

    /// The years of a row whose head names little else: "Anno 2025".
    private func yearsAlone(_ head: TableCell) -> [Int] {
        head.range.count { lexemes[$0].kind == .word } <= 1 ? Self.years(text, head.range) : []
    }

    private static func column(_ text: FieldText, _ range: Range<Int>, _ lexicon: Lexicon) -> Column {
        let isTotal = lexicon.money.totals.contains(text.lexemes, in: range)
        let (years, funds) = (years(text, range), funds(text, range, lexicon))
        let dates = DateReader(text.lexemes, lexicon.money)
        // "Importo annuo"; a bare "Anno" heads a column of years.
        let periods = lexicon.money.periods.all(text.lexemes, in: range).filter {
            dates.isPeriod($0.range) && range.count > $0.range.count
        }
        let isMoney =
            isTotal || !funds.isEmpty || !years.isEmpty || lexicon.money.costWords.contains(text.lexemes, in: range)
        let isCount = [lexicon.money.measures, lexicon.money.notMoneyBefore, lexicon.money.notMoneyAfter].contains {
            $0.match(text.lexemes, at: range.lowerBound, end: range.upperBound) != nil
        }
        return Column(
            name: text.text(range), isMoney: isMoney, isTotal: isTotal, isCount: isCount && !isMoney,
            per: lexicon.money.perWords.first(text.lexemes, in: range)?.value, years: years,
            funds: funds, period: periods.last?.value)
    }

    private static func years(_ text: FieldText, _ range: Range<Int>) -> [Int] {
        range.compactMap { text.lexemes[$0].year }
    }

    private func funds(in range: Range<Int>) -> [String] { Self.funds(text, range, lexicon) }

    /// The sources that a cell names, also with words that would be too little in running text.
    ///
    /// - Parameter amongOthers: whether such a word may stand among others; else it must be all that the cell says.
    private static func funds(
        _ text: FieldText, _ range: Range<Int>, _ lexicon: Lexicon, amongOthers: Bool = true
    ) -> [String] {
        let slice = Array(text.lexemes[range])
        let named = NamedFunds(slice, lexicon.funds).codes
        if !named.isEmpty { return named }
        let found = lexicon.funds.columns.all(slice, in: 0..<slice.count)
        return NamedFunds.unique(found.filter { amongOthers || $0.range.count == slice.count }.map(\.value))
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
}
