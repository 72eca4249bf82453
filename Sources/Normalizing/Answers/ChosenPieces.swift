internal import Model

extension FieldText {
    /// The text without the printed choices that were not chosen, of `A / B / C`: where some bear a mark, as in
    /// `A / B / X C`, or are printed otherwise than the rest; else the same.
    func chosen(_ words: AnswerLexicon) -> FieldText {
        let pieces = lexemes.indices.split { lexemes[$0].isSign("/") || lexemes[$0].isSign("|") }
            .map(Array.init).filter { piece in piece.contains { lexemes[$0].kind == .word } }
        guard pieces.count > 1 else { return self }
        let isMarked = pieces.map { piece in
            [piece[0], piece[piece.count - 1]].contains { piece.count > 1 && words.marks.contains(lexemes[$0].folded) }
        }
        let looks = pieces.map(looks)
        let isStruck = looks.map { $0.contains(.struck) }
        let isBold = looks.map { !$0.isDisjoint(with: [.bold, .marked]) }
        for isChosen in [isMarked, isStruck.map { !$0 }, isBold]
        where isChosen.contains(true) && isChosen.contains(false) {
            return without(Set(zip(pieces, isChosen).filter { !$1 }.flatMap { $0.0 }))
        }
        return self
    }

    /// The looks that all words of a piece have.
    private func looks(_ piece: [Int]) -> WordTraits {
        piece.flatMap { self.words($0..<$0 + 1) }.reduce(.looksThatChoose) {
            $0.intersection(document.words[$1].traits)
        }
    }
}
