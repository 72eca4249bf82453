internal import Model

extension AreaLexicon {
    private static let longestName = 5
    private static let separators: Set<String> = [",", ";", ":", "•", "-", "."]

    /// The areas of a plan that does not use the region's, as printed, in lower case; known names in one spelling.
    func freeNames(_ text: FieldText, answer: AnswerRecord) -> [String] {
        guard answer.value == .yes || answer.value == .partly else { return [] }
        var names: [String] = []
        var pending: Range<Int>?
        func add(_ name: String) { if !names.contains(name) { names.append(name) } }
        func flush() {
            if let range = pending, range.count <= Self.longestName {
                let printed = text.text(range).lowercased()
                if range.contains(where: { text.lexemes[$0].kind == .word && text.lexemes[$0].text.count > 2 }) {
                    add(printed)
                }
            }
            pending = nil
        }
        let start = answer.basis == .explicit ? firstAfterAnswer(text, answer) : 0
        var index = start
        // A sentence with its verb is prose: only known names in it count.
        let prose = linked.contains(text.lexemes, in: start..<text.lexemes.count)
        while index < text.lexemes.count {
            let lexeme = text.lexemes[index]
            if let known = free.match(text.lexemes, at: index) {
                flush()
                add(known.value)
                index = known.range.upperBound
                continue
            }
            if lexeme.isSign("(") {
                flush()
                index += 1
                while index < text.lexemes.count, !text.lexemes[index].isSign(")") { index += 1 }
            } else if lexeme.opensLine && pending != nil {
                flush()
                continue
            } else if lexeme.kind == .sign && Self.separators.contains(lexeme.folded) || lexeme.isWord("e") {
                flush()
            } else if !prose, lexeme.kind != .sign || pending != nil {
                pending = (pending?.lowerBound ?? index)..<index + 1
            }
            index += 1
        }
        flush()
        return names
    }

    private func firstAfterAnswer(_ text: FieldText, _ answer: AnswerRecord) -> Int {
        let words = Lexer.lexemes(of: answer.evidence).count
        var index = 0
        while index < text.lexemes.count, text.lexemes[index].kind == .sign { index += 1 }
        return min(text.lexemes.count, index + words)
    }
}
