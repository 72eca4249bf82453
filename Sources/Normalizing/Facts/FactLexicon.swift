internal import Model
internal import Rulebook

/// The bodies of the territory, compiled.
final class FactLexicon: Sendable {
    let registry: TerritoryRegistry
    let ambiti: PhraseTable<String>
    let ats: PhraseTable<String>
    let asst: PhraseTable<String>
    /// Words that name a plan of this kind.
    let planNames: PhraseTable<Bool>
    let neighbourLeads: PhraseTable<Bool>
    let approvals: PhraseTable<Bool>
    let approvingActs: PhraseTable<Bool>
    /// Acts that approve no plan, whatever their number.
    let laws: PhraseTable<Bool>
    let approvingBodies: PhraseTable<Bool>
    let comuniLeads: PhraseTable<Bool>
    let comuneLeads: PhraseTable<Bool>
    /// Words between "Ambito" and its name.
    let ambitoWords: Set<String>
    let functionWords: Set<String>
    /// Words within a name: "Cernusco sul Naviglio".
    let nameJoiners: Set<String>

    init(_ registry: TerritoryRegistry, _ answers: AnswerVocabulary) {
        self.registry = registry
        ambiti = Self.table(registry.ambiti)
        ats = Self.table(registry.ats)
        asst = Self.table(registry.asst)
        nameJoiners = Set(answers.nameJoiners.map(Folding.fold))
        functionWords = Set(answers.functionWords.map(Folding.fold))
        ambitoWords = Set(answers.ambitoWords.map(Folding.fold)).union(functionWords)
        neighbourLeads = PhraseTable(answers.neighbourLeads)
        approvals = PhraseTable(answers.approvals)
        approvingActs = PhraseTable(answers.approvingActs)
        laws = PhraseTable(answers.laws)
        approvingBodies = PhraseTable(answers.approvingBodies)
        comuniLeads = PhraseTable(answers.comuniLeads)
        comuneLeads = PhraseTable(answers.comuneLeads)
        planNames = PhraseTable(answers.planNames)
    }

    private static func table(_ bodies: [TerritoryRegistry.Body]) -> PhraseTable<String> {
        PhraseTable(
            bodies.flatMap { body in
                Set(body.spellings + (body.isBare ? [body.name] : [])).sorted().map { (Phrase($0), body.code) }
            })
    }

    /// The code of the first body of any kind that the words name.
    func body(in lexemes: [Lexeme]) -> String? {
        let range = 0..<lexemes.count
        return asst.first(lexemes, in: range)?.value ?? ats.first(lexemes, in: range)?.value
            ?? ambiti.first(lexemes, in: range)?.value
    }

    /// Phrases that name an Ambito by the name that documents are published with.
    func phrases(ofAmbito name: String?) -> PhraseTable<Bool> {
        guard let name else { return PhraseTable([String]()) }
        let body = registry.ambiti.first { $0.name == name }
        return PhraseTable([name] + (body?.spellings ?? []))
    }
}
