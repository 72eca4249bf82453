internal import Model

extension WordTraits {
    /// Which of printed choices are chosen by their looks: those that are not struck through, or those in bold, underlined
    /// or set on a colour; `nil` where all look alike.
    static func chosen(among looks: [WordTraits]) -> [Bool]? {
        [looks.map { !$0.contains(.struck) }, looks.map { !$0.isDisjoint(with: [.bold, .marked]) }]
            .first { $0.contains(true) && $0.contains(false) }
    }
}

extension FieldText {
    /// The looks by which choices are told that all words of some lexemes have.
    func looks(of lexemes: [Int]) -> WordTraits {
        lexemes.flatMap { words($0..<$0 + 1) }.reduce(.looksThatChoose) { $0.intersection(document.words[$1].traits) }
    }

    /// The text without the printed choices that were not chosen, of `A / B / C`: where some bear a mark, as in
    /// `A / B / X C`, or are printed otherwise than the rest; else the same.
    func chosen(_ words: AnswerLexicon) -> FieldText {
        let pieces = lexemes.indices.split { lexemes[$0].isSign("/") || lexemes[$0].isSign("|") }
            .map(Array.init).filter { piece in piece.contains { lexemes[$0].kind == .word } }
        guard pieces.count > 1 else { return self }
        let isMarked = pieces.map { piece in
            [piece[0], piece[piece.count - 1]].contains { piece.count > 1 && words.marks.contains(lexemes[$0].folded) }
        }
        let isSome = isMarked.contains(true) && isMarked.contains(false)
        guard let isChosen = isSome ? isMarked : WordTraits.chosen(among: pieces.map(looks)) else { return self }
        return without(Set(zip(pieces, isChosen).filter { !$1 }.flatMap { $0.0 }))
    }
}
