internal import Model

/// Reads the indicators that a field lists, each with the action that it belongs to.
struct IndicatorReader {
    let items: ListItems
    let kind: IndicatorRecord.Kind

    private var text: FieldText { items.text }
    private var lexemes: [Lexeme] { items.lexemes }
    private var words: TargetLexicon { items.words }

    init(text: FieldText, lexicon: Lexicon, kind: IndicatorRecord.Kind) {
        items = ListItems(text: text, lexicon: lexicon)
        self.kind = kind
    }

    /// What "Indicatore" labels, else every item; each up to the first year that labels a target.
    func read() -> [(record: IndicatorRecord, range: Range<Int>)] {
        var found: [(IndicatorRecord, Range<Int>)] = []
        var action: Int?
        let labelled = lexemes.indices.contains { isLabel(words.indicators, $0) }
        var column: Int?
        let tables = YearTable.all(in: text, words)
        let tabled = Set(tables.flatMap(\.range))
        var names: [Int: Range<Int>] = [:]
        for name in tables.flatMap({ table in table.rows.compactMap(table.name) }) {
            for index in name { names[index] = name }
        }
        for item in items.ranges(alsoAt: { isLabel(words.actions, $0) || isLabel(words.indicators, $0) }) {
            let isTabled = tabled.contains(item.lowerBound)
            if !isTabled, let header = headerColumn(item) {
                column = header
                continue
            }
            var item = column.flatMap { cell($0, of: item) } ?? item
            if isTabled {
                guard let name = names[item.lowerBound] else { continue }
                item = item.clamped(to: name)
            }
            if let label = items.label(words.actions, at: item.lowerBound)
                ?? items.label(words.objectives, at: item.lowerBound), lexemes[item.lowerBound].isCapitalized
            {
                action = label.number ?? action
                item = min(label.end, item.upperBound)..<item.upperBound
            }
            // "I risultati attesi sono:" only leads in.
            guard !item.isEmpty, !lexemes[item.upperBound - 1].isSign(":") else { continue }
            let label = items.label(words.indicators, at: item.lowerBound)
            guard !labelled || label != nil || column != nil || isTabled else { continue }
            let body = label?.end ?? headingEnd(item) ?? item.lowerBound
            let stop = end(of: body..<max(body, item.upperBound))
            guard stop > body, lexemes[body..<stop].contains(where: isNaming), !items.saysNothing(body..<stop) else {
                continue
            }
            let record = IndicatorRecord(
                field: text.key, kind: kind, action: label?.action ?? action, text: text.text(body..<stop),
                spans: text.spans(body..<stop))
            found.append((record, item))
        }
        return found
    }

    /// Where the first year that labels a target stands, or the words that lead to it: "Corse dal 2025".
    private func end(of body: Range<Int>) -> Int {
        guard var stop = body.first(where: isYearLabel) else { return body.upperBound }
        while stop > body.lowerBound, items.lexicon.answers.functionWords.contains(lexemes[stop - 1].folded) {
            stop -= 1
        }
        return stop
    }

    /// "INDICATORI Percorso svolto", "INDICATORI DI ESITO: ...": behind the form's words in capitals, where no sign
    /// stands right behind the first.
    private func headingEnd(_ item: Range<Int>) -> Int? {
        let end = words.indicators.match(lexemes, at: item.lowerBound, end: item.upperBound)?.range.upperBound
        guard let end, end < item.upperBound, lexemes[item.lowerBound..<end].allSatisfy(\.isAllCapitals) else {
            return nil
        }
        if lexemes[end].isCapitalized, !lexemes[end].isAllCapitals { return end }
        let colon = (end..<item.upperBound).first { !lexemes[$0].isAllCapitals }
        return colon.flatMap { lexemes[$0].isSign(":") && $0 + 1 < item.upperBound ? $0 + 1 : nil }
    }

    private func isNaming(_ lexeme: Lexeme) -> Bool {
        lexeme.kind == .word && lexeme.text.count > 2 && !items.lexicon.answers.functionWords.contains(lexeme.folded)
    }

    private func isLabel(_ table: PhraseTable<Bool>, _ index: Int) -> Bool {
        lexemes[index].isCapitalized && items.label(table, at: index) != nil
    }

    private func isYearLabel(_ index: Int) -> Bool {
        if lexemes[index].year != nil { return true }
        guard let match = words.yearLabels.match(lexemes, at: index), match.range.upperBound < lexemes.count else {
            return false
        }
        return lexemes[match.range.upperBound].year != nil
    }

    // MARK: Inner tables

    /// The cells of a printed row.
    private func cells(_ item: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = item.lowerBound
        for index in item where lexemes[index].isSign("|") {
            cells.append(start..<index)
            start = index + 1
        }
        return cells + [start..<item.upperBound]
    }

    /// The column of the indicators where a row is the head of a table: each cell begins with a word of the form's.
    private func headerColumn(_ item: Range<Int>) -> Int? {
        let cells = cells(item)
        guard cells.count > 1 else { return nil }
        let begins = { (table: PhraseTable<Bool>, cell: Range<Int>) in
            cell.first.map { table.match(lexemes, at: $0) != nil } ?? false
        }
        let isHead = cells.allSatisfy { cell in
            [words.actions, words.objectives, words.indicators].contains { begins($0, cell) }
                && !cell.contains { lexemes[$0].kind == .number }
        }
        return isHead ? cells.firstIndex { begins(words.indicators, $0) } : nil
    }

    private func cell(_ column: Int, of item: Range<Int>) -> Range<Int>? {
        let cells = cells(item)
        return column < cells.count && cells.count > 1 && !cells[column].isEmpty ? cells[column] : nil
    }
}
