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
            all = true
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
        for mention in mentions {
            for index in read..<max(read, mention.range.lowerBound) {
                if lexicon.ownPlace.match(text.lexemes, at: index) != nil {
                    isOwn = true
                } else if lexicon.linked.match(text.lexemes, at: index) != nil {
                    isOwn = false
                }
            }
            read = mention.range.upperBound
            if isOwn {
                if !own.contains(mention.code) { own.append(mention.code) }
            } else if !linked.contains(mention.code) {
                linked.append(mention.code)
            }
        }
    }
}
