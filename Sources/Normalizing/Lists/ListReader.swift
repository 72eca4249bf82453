internal import Model

/// Reads the programmed actions and the personnel that a field lists.
struct ListReader {
    let items: ListItems

    private var text: FieldText { items.text }
    private var lexemes: [Lexeme] { items.lexemes }
    private var words: TargetLexicon { items.words }

    init(text: FieldText, lexicon: Lexicon) { items = ListItems(text: text, lexicon: lexicon) }

    /// The programmed actions, with the numbers that the text gives them.
    func actions() -> [ActionRecord] {
        items.ranges(alsoAt: { lexemes[$0].isCapitalized && items.label(words.actions, at: $0)?.number != nil })
            .compactMap { item in
                var start = item.lowerBound
                var number: Int?
                if let label = items.label(words.actions, at: start), label.end <= item.upperBound {
                    number = label.number
                    start = label.end
                } else if lexemes[start].kind == .number, start + 1 < item.upperBound,
                    let value = Int(lexemes[start].text),
                    lexemes[start + 1].isSign(".") || lexemes[start + 1].isSign(")")
                {
                    number = value
                    start += 2
                }
                let range = start..<item.upperBound
                guard !range.isEmpty, !items.saysNothing(range) else { return nil }
                return ActionRecord(no: number, text: text.text(range), spans: text.spans(range))
            }
    }

    /// People and roles, with their number where the item begins with one.
    func personnel() -> [PersonRecord] {
        items.ranges(alsoAt: beginsPerson).filter { !items.saysNothing($0) }.map { item in
            PersonRecord(text: text.text(item), count: count(in: item), spans: text.spans(item))
        }
    }

    /// "2 assistenti sociali, n. 1 educatore": a comma or a line's end and a number begin another.
    private func beginsPerson(_ index: Int) -> Bool {
        guard lexemes[index - 1].isSign(",") || lexemes[index].opensLine else { return false }
        let lexeme = lexemes[index]
        return lexeme.kind == .number || words.countSigns.contains(lexeme.folded)
            || words.numberWords[lexeme.folded] != nil
    }

    private func count(in item: Range<Int>) -> Int? {
        let first = item.lowerBound
        if let number = words.numberWords[lexemes[first].folded] { return number }
        guard let place = item.prefix(3).first(where: { lexemes[$0].kind == .number }) else { return nil }
        // A number behind words is no count of them, unless a sign of a count stands before it.
        guard lexemes[first..<place].allSatisfy({ $0.kind == .sign || words.countSigns.contains($0.folded) }) else {
            return nil
        }
        return Int(lexemes[place].text).flatMap { $0 < 1000 ? $0 : nil }
    }
}
