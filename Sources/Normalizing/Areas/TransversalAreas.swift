internal import Model

/// What the cell of the transversal question says of areas.
struct TransversalAreas {
    /// The areas that it lists as linked, in the order of the cell.
    var linked: [String] = []
    /// The areas that it names as the scheda's own place.
    var own: [String] = []
    var all = false
    var mentions: [AreaMention] = []

    /// Regional areas.
    init(_ text: FieldText, answer: AnswerRecord, lexicon: AreaLexicon) {
        guard answer.value == .yes || answer.value == .partly else { return }
        if lexicon.all.contains(text.lexemes, in: text.all) {
            takeAll(text, lexicon)
            return
        }
        let start = text.firstAfter(answer)
        if let alone = lexicon.allAlone.match(text.lexemes, at: start),
            text.lexemes[alone.range.upperBound...].allSatisfy({ $0.kind == .sign })
        {
            all = true
            return
        }
        // "Sì, con minori e famiglia"
        let due = text.lexemes[start...].firstIndex {
            !lexicon.functionWords.contains($0.folded) || lexicon.codes.contains($0.text)
        }
        mentions = lexicon.mentions(text.lexemes, in: text.all, due: due)
        var isOwn = false
        var read = 0
        var isOut = false
        for mention in mentions {
            isOut = leavesOut(mention, text.lexemes, from: read, isOut, lexicon)
            for index in read..<max(read, mention.range.lowerBound) {
                if lexicon.ownPlace.match(text.lexemes, at: index) != nil {
                    isOwn = true
                } else if lexicon.linked.match(text.lexemes, at: index) != nil {
                    isOwn = false
                }
            }
            read = mention.range.upperBound
            if isOut { continue }
            if isOwn {
                if !own.contains(mention.code) { own.append(mention.code) }
            } else if !linked.contains(mention.code) {
                linked.append(mention.code)
            }
        }
    }

    /// "tutte le aree", "tutte le aree tranne E)".
    private mutating func takeAll(_ text: FieldText, _ lexicon: AreaLexicon) {
        var out: Set<String> = []
        if let lead = lexicon.unlinked.last(text.lexemes, in: text.all) {
            let end = lead.range.upperBound
            out = Set(lexicon.mentions(text.lexemes, in: end..<text.lexemes.count, due: end).map(\.code))
        }
        all = out.isEmpty
        if !all { linked = lexicon.codes.subtracting(out).sorted() }
    }

    /// "non con E) Anziani", "tranne E e F": whether the cell leaves an area out.
    ///
    /// - Parameters:
    ///   - start: where the area before it ends.
    ///   - goesOn: that one is left out.
    private func leavesOut(
        _ mention: AreaMention, _ lexemes: [Lexeme], from start: Int, _ goesOn: Bool, _ lexicon: AreaLexicon
    ) -> Bool {
        let before = min(start, mention.range.lowerBound)..<mention.range.lowerBound
        if goesOn,
            before.allSatisfy({ lexemes[$0].kind == .sign || lexemes[$0].isWord("e") || lexemes[$0].isWord("ed") })
        {
            return true
        }
        guard let out = lexicon.unlinked.last(lexemes, in: before) else { return false }
        var index = out.range.upperBound
        while index < before.upperBound {
            if let lead = lexicon.leads.match(lexemes, at: index, end: before.upperBound) {
                index = lead.range.upperBound
            } else if lexemes[index].isSign("'") || lexicon.functionWords.contains(lexemes[index].folded) {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
