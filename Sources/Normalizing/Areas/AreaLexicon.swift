internal import Rulebook

/// The policy areas and the words around them, compiled.
final class AreaLexicon: Sendable {
    let codes: Set<String>
    let names: PhraseTable<String>
    /// Words that name an area only in a list of areas.
    let shortNames: PhraseTable<String>
    let all: PhraseTable<Bool>
    let allAlone: PhraseTable<Bool>
    let rangeFrom: PhraseTable<Bool>
    let rangeTo: PhraseTable<Bool>
    let free: PhraseTable<String>
    let ownPlace: PhraseTable<Bool>
    let linked: PhraseTable<Bool>
    let leads: PhraseTable<Bool>
    let unlinked: PhraseTable<Bool>
    let functionWords: Set<String>
    /// A small `l` before a bracket is an `I` that recognition misread.
    let misreadLetters: [String: String] = ["l": "I"]

    init(_ areas: AreaVocabulary, _ answers: AnswerVocabulary) {
        codes = Set(areas.areas.map(\.code))
        names = PhraseTable(
            areas.areas.flatMap { area in
                Set(area.spellings + [area.name]).sorted().map { (Phrase($0), area.code) }
            })
        shortNames = PhraseTable(areas.areas.flatMap { area in area.short.map { (Phrase($0), area.code) } })
        all = PhraseTable(areas.all)
        allAlone = PhraseTable(areas.allAlone)
        rangeFrom = PhraseTable(areas.rangeFrom)
        rangeTo = PhraseTable(areas.rangeTo)
        free = PhraseTable(areas.free.flatMap { name in name.spellings.map { (Phrase($0), name.name) } })
        ownPlace = PhraseTable(answers.ownPlace)
        linked = PhraseTable(answers.linkedAreas)
        leads = PhraseTable(answers.areaLeads)
        unlinked = PhraseTable(answers.unlinkedAreas)
        functionWords = Set(answers.functionWords.map(Folding.fold))
    }
}
