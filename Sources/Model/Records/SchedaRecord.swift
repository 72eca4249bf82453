/// A line of `schede.jsonl`.
public struct SchedaRecord: Codable, Hashable, Sendable {
    public var id: String
    public var ordinal: Int
    @Nullable public var cycle: String?
    public var document: DocumentReference
    public var template: String
    public var title: String
    @Nullable public var heading: String?
    @Nullable public var actionNumber: Int?
    @Nullable public var objectiveNumber: Int?
    public var policyAreas: [String] = []
    public var transversalAreas: [String] = []
    public var transversalAll: Bool = false
    public var source: SourcePages
    public var fields: [String: FieldRecord] = [:]
    public var answers: [String: AnswerRecord] = [:]
    @Nullable public var nuovoServizioKind: String?
    @Nullable public var bisogno: String?
    public var tipo: [String] = []
    public var keyPoints: [KeyPointRecord] = []
    public var funds: [String] = []
    public var budgets: [BudgetRecord] = []
    @Nullable public var yearly: YearlyRecord?
    public var indicators: [IndicatorRecord] = []
    public var targets: [TargetRecord] = []
    public var actions: [ActionRecord] = []
    public var personnel: [PersonRecord] = []
    public var actors: [ActorRecord] = []
    public var matrix: [[String]] = []
    /// First and last year.
    @Nullable public var years: [Int]?
    @Nullable public var gradoPct: Int?
    public var azioniPct: [Int] = []
    @Nullable public var coincidenzaPct: Int?
    /// `=`, `>` or `<`: how the stated percentage is meant.
    @Nullable public var coincidenzaOp: String?
    @Nullable public var adeguatezza: String?
    public var completeness: Completeness
    public var diagnostics: [Finding] = []

    enum CodingKeys: String, CodingKey {
        case id, ordinal, cycle, document, template, title, heading
        case actionNumber = "action_no"
        case objectiveNumber = "objective_no"
        case policyAreas = "policy_areas"
        case transversalAreas = "transversal_areas"
        case transversalAll = "transversal_all"
        case source, fields, answers
        case nuovoServizioKind = "nuovo_servizio_kind"
        case bisogno, tipo
        case keyPoints = "key_points"
        case funds, budgets, yearly, indicators, targets, actions, personnel, actors, matrix, years
        case gradoPct = "grado_pct"
        case azioniPct = "azioni_pct"
        case coincidenzaPct = "coincidenza_pct"
        case coincidenzaOp = "coincidenza_op"
        case adeguatezza, completeness, diagnostics
    }

    public init(
        id: String, ordinal: Int, cycle: String?, document: DocumentReference, template: String, title: String,
        heading: String? = nil, source: SourcePages, completeness: Completeness
    ) {
        self.id = id
        self.ordinal = ordinal
        self.cycle = cycle
        self.document = document
        self.template = template
        self.title = title
        self.heading = heading
        self.source = source
        self.completeness = completeness
    }
}
