internal import Model
internal import Rulebook

extension RecordBuilder {
    /// Adds the numbers of action and objective, from the scheda's own heading or those above it.
    func addNumbers(_ record: inout SchedaRecord) {
        let code = scheda.code.flatMap { Int($0) }
        func own(_ words: PhraseTable<Bool>) -> Int? { code ?? titleLabel.flatMap { number($0, words) } }
        record.actionNumber =
            heads(lexicon.targets.actions) ? own(lexicon.targets.actions) : numbered(lexicon.targets.actions)
        record.objectiveNumber =
            heads(lexicon.targets.objectives) ? own(lexicon.targets.objectives) : numbered(lexicon.targets.objectives)
    }

    /// Whether the template's own heading is `Azione {numero} ...`, or the like.
    private func heads(_ words: PhraseTable<Bool>) -> Bool {
        template?.heads.contains { head in
            zip(head.parts, head.parts.dropFirst()).contains { part, next in
                guard case .word(let word) = part, next == .number || next == .code else { return false }
                return words.match(Lexer.lexemes(of: word), at: 0) != nil
            }
        } ?? false
    }

    /// The number behind one of the words in the innermost heading that has one.
    private func numbered(_ words: PhraseTable<Bool>) -> Int? {
        scheda.headings.reversed().lazy.compactMap { number($0, words) }.first
    }

    /// The label of the title's row, which may count the schede: `Azione 3`, `Azione n. 3`.
    private var titleLabel: String? { scheda.fields.first { kind(of: $0.key) == .title }?.label }

    /// The number behind one of the words.
    private func number(_ text: String, _ words: PhraseTable<Bool>) -> Int? {
        let lexemes = Lexer.lexemes(of: text)
        for index in lexemes.indices {
            guard let match = words.match(lexemes, at: index) else { continue }
            var next = match.range.upperBound
            if next < lexemes.count, lexicon.targets.countSigns.contains(lexemes[next].folded) {
                next += 1
                if next < lexemes.count, lexemes[next].kind == .sign { next += 1 }
            }
            guard next < lexemes.count, lexemes[next].kind == .number, let number = Int(lexemes[next].text) else {
                continue
            }
            return number
        }
        return nil
    }
}
