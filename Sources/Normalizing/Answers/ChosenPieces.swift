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
    ///
    /// - Parameter names: what the choices may be; each names one, and they are not all the same.
    func chosen(of names: [PhraseTable<String>], _ words: AnswerLexicon) -> FieldText {
        let pieces = lexemes.indices.split { lexemes[$0].isSign("/") || lexemes[$0].isSign("|") }
            .map { onFirstLine(Array($0)) }.filter { piece in piece.contains { lexemes[$0].kind == .word } }
        guard pieces.count > 1 else { return self }
        let named = pieces.map { self.names(of: $0, names, words) }
        guard named.allSatisfy({ !$0.isEmpty }), Set(named.map { $0[0] }).count > 1 else { return self }
        let isMarked = pieces.map { piece in [piece[0], piece[piece.count - 1]].contains { isMark($0, words) } }
        // `X Preventivo/promozionale e riparativo`: the mark is that of all.
        let isSome = isMarked.contains(true) && isMarked.contains(false) && named.allSatisfy { Set($0).count == 1 }
        guard let isChosen = isSome ? isMarked : WordTraits.chosen(among: pieces.map(looks)) else { return self }
        return without(Set(zip(pieces, isChosen).filter { !$1 }.flatMap { $0.0 }))
    }

    /// A text may follow below the last choice.
    private func onFirstLine(_ piece: [Int]) -> [Int] {
        guard let first = piece.firstIndex(where: { lexemes[$0].kind == .word }),
            let end = piece.indices.first(where: { $0 > first && lexemes[piece[$0]].opensLine })
        else { return piece }
        return Array(piece[..<end])
    }

    /// What a choice names, in its order; nothing for what the strokes of laws and links part.
    private func names(of piece: [Int], _ names: [PhraseTable<String>], _ words: AnswerLexicon) -> [String] {
        let said = piece.filter { lexemes[$0].kind != .sign && !isMark($0, words) }
        guard let last = said.last else { return [] }
        return said.compactMap { index in
            names.lazy.compactMap { $0.match(lexemes, at: index, end: last + 1)?.value }.first
        }
    }

    private func isMark(_ index: Int, _ words: AnswerLexicon) -> Bool { words.marks.contains(lexemes[index].folded) }
}
