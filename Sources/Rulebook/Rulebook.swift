/// All that the rule files say, compiled: what the stages work by.
public struct Rulebook: Sendable {
    public var templates: [Template]
    public var areas: AreaVocabulary
    public var keyPoints: KeyPointVocabulary
    public var funds: FundVocabulary
    public var answers: AnswerVocabulary
    public var money: MoneyVocabulary
    public var language: LanguageVocabulary
    public var territory: TerritoryRegistry
    /// SHA-256 over the names and bytes of the rule files: a dataset names the rules that made it.
    public var digest: String

    public init(
        templates: [Template] = [], areas: AreaVocabulary = .init(), keyPoints: KeyPointVocabulary = .init(),
        funds: FundVocabulary = .init(), answers: AnswerVocabulary = .init(), money: MoneyVocabulary = .init(),
        language: LanguageVocabulary = .init(), territory: TerritoryRegistry = .init(), digest: String = ""
    ) {
        self.templates = templates
        self.areas = areas
        self.keyPoints = keyPoints
        self.funds = funds
        self.answers = answers
        self.money = money
        self.language = language
        self.territory = territory
        self.digest = digest
    }

    public func template(_ id: String) -> Template? { templates.first { $0.id == id } }
}
