internal import Model
internal import Rulebook

extension RecordBuilder {
    /// Adds the numbers of action and objective, from the scheda's own heading or those above it.
    func addNumbers(_ record: inout SchedaRecord) {
        let code = scheda.code.flatMap { Int($0) }
        record.actionNumber =
            heads(lexicon.targets.actions) ? code : numbered(lexicon.targets.actions)
        record.objectiveNumber =
            heads(lexicon.targets.objectives) ? code : numbered(lexicon.targets.objectives)
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
        for heading in scheda.headings.reversed() {
            let lexemes = Lexer.lexemes(of: heading)
            for index in lexemes.indices {
                guard let match = words.match(lexemes, at: index), match.range.upperBound < lexemes.count,
                    lexemes[match.range.upperBound].kind == .number,
                    let number = Int(lexemes[match.range.upperBound].text)
                else { continue }
                return number
            }
        }
        return nil
    }
}
