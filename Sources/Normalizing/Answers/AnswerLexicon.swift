internal import Rulebook

/// The words that answer, compiled.
final class AnswerLexicon: Sendable {
    struct Implied: Sendable {
        var fields: Set<String>
        var table: PhraseTable<Bool>
        var value: String
        var leading: Bool
        var denial: Bool
    }

    let yes: PhraseTable<Bool>
    let yesOrPronoun: Set<String>
    let no: Set<String>
    let noSpellings: PhraseTable<Bool>
    let answerLeads: PhraseTable<Bool>
    let negations: Set<String>
    /// No name begins or ends with one.
    let functionWords: Set<String>
    /// Questions whose cells name bodies.
    let actorFields: Set<String>
    let relatives: Set<String>
    let notNo: PhraseTable<Bool>
    let partly: PhraseTable<Bool>
    let unanswered: PhraseTable<Bool>
    let unansweredExactly: PhraseTable<Bool>
    let unansweredAlone: PhraseTable<Bool>
    /// Letters that stand for yes (`true`) and no where nothing follows.
    let letters: [String: Bool]
    private let infinitiveEndings: [String]
    private let notInfinitives: PhraseTable<Bool>
    let prompts: PhraseTable<Bool>
    let verbForms: Set<String>
    let notVerbs: PhraseTable<Bool>
    let surelyVerbEndings: [String]
    let afterVerb: Set<String>
    let implied: [Implied]
    let described: [String: String]
    let areasAnswer: Set<String>
    let marks: Set<String>
    let blankMarks: Set<String>
    /// Those that tick in brackets, the other marks among them.
    let bracketMarks: Set<String>
    let roundMarks: Set<String>
    let roundBlanks: Set<String>
    let serviceKinds: PhraseTable<String>
    let needs: PhraseTable<String>
    let needsLeading: PhraseTable<String>
    let types: PhraseTable<String>
    let typeNames: [String]
    private let verbStems: Set<String>
    private let verbEndings: Set<String>

    init(_ rules: AnswerVocabulary) {
        yes = PhraseTable(rules.yes, exactly: true)
        yesOrPronoun = Set(rules.yesOrPronoun.map(Folding.fold))
        no = Set(rules.no.map(Folding.fold))
        noSpellings = PhraseTable(rules.noSpellings, exactly: true)
        answerLeads = PhraseTable(rules.answerLeads)
        functionWords = Set(rules.functionWords.map(Folding.fold))
        actorFields = Set(rules.actorFields)
        relatives = Set(rules.relatives.map(Folding.fold))
        negations = Set(rules.negations.map(Folding.fold))
        notNo = PhraseTable(rules.notNo)
        partly = PhraseTable(rules.partly)
        unanswered = PhraseTable(rules.unanswered)
        unansweredExactly = PhraseTable(rules.unanswered, exactly: true)
        unansweredAlone = PhraseTable(rules.unansweredAlone)
        letters = Dictionary(
            rules.yesAlone.map { (Folding.fold($0), true) } + rules.noAlone.map { (Folding.fold($0), false) },
            uniquingKeysWith: { first, _ in first })
        infinitiveEndings = rules.infinitiveEndings.map(Folding.fold)
        notInfinitives = PhraseTable(rules.notInfinitives)
        prompts = PhraseTable(rules.prompts)
        verbForms = Set(rules.verbForms.map(Folding.fold))
        verbStems = Set(rules.verbStems.map(Folding.fold))
        verbEndings = Set(rules.verbEndings.map(Folding.fold))
        notVerbs = PhraseTable(rules.notVerbs)
        surelyVerbEndings = rules.surelyVerbEndings.map(Folding.fold)
        afterVerb = Set(rules.afterVerb.map(Folding.fold))
        implied = rules.implied.map {
            Implied(
                fields: Set($0.fields), table: PhraseTable($0.phrases), value: $0.value, leading: $0.leading,
                denial: $0.denial)
        }
        var described: [String: String] = [:]
        for term in rules.described { for field in term.phrases { described[field] = term.name } }
        self.described = described
        areasAnswer = Set(rules.areasAnswer)
        marks = Set(rules.marks.map(Folding.fold))
        blankMarks = Set(rules.blankMarks.map(Folding.fold))
        bracketMarks = marks.union(rules.bracketMarks.map(Folding.fold))
        roundMarks = Set(rules.roundMarks)
        roundBlanks = Set(rules.roundBlanks)
        serviceKinds = PhraseTable(rules.serviceKinds)
        needs = PhraseTable(rules.needs)
        needsLeading = PhraseTable(rules.needsLeading)
        types = PhraseTable(rules.types)
        typeNames = rules.types.map(\.name)
    }

    /// Whether round signs are boxes here: a ticked one and an empty one stand among these words.
    func hasRoundBoxes(_ lexemes: some Sequence<Lexeme>) -> Bool {
        var (hasMark, hasBlank) = (false, false)
        for lexeme in lexemes where lexeme.kind == .sign {
            hasMark = hasMark || roundMarks.contains(lexeme.text)
            hasBlank = hasBlank || roundBlanks.contains(lexeme.text)
        }
        return hasMark && hasBlank
    }

    /// Whether a sign is a round box that is ticked; `nil` for any other.
    func roundBox(_ lexeme: Lexeme) -> Bool? {
        guard lexeme.kind == .sign else { return nil }
        return roundMarks.contains(lexeme.text) ? true : roundBlanks.contains(lexeme.text) ? false : nil
    }

    /// Whether a word at `index` is a verb in the infinitive: "sostenere le famiglie" says what is done.
    func isInfinitive(_ lexemes: [Lexeme], at index: Int) -> Bool {
        !lexemes[index].isAllCapitals && infinitiveEndings.contains(where: lexemes[index].folded.hasSuffix)
            && notInfinitives.match(lexemes, at: index) == nil
    }

    /// Whether a word is a known verb of the third person, or has an ending that only verbs have.
    func isVerb(_ word: String) -> Bool {
        if verbForms.contains(word) || surelyVerbEndings.contains(where: word.hasSuffix) { return true }
        for ending in verbEndings
        where word.hasSuffix(ending) && verbStems.contains(String(word.dropLast(ending.count))) {
            return true
        }
        return false
    }
}
