/// The words by which cells answer: yes, no, in part, not at all, and what text implies without saying it.
///
/// All phrases are written in the small language of rule files: `word*` begins so, `[word]` may be missing,
/// `{numero}` is any number, `…` stands for up to a dozen words.
public struct AnswerVocabulary: Hashable, Sendable {
    /// Text that implies an answer in some fields.
    public struct Implied: Hashable, Sendable {
        /// The fields it holds for; empty for all.
        public var fields: [String]
        public var phrases: [String]
        /// As in `AnswerValue`.
        public var value: String
        /// Only where the text begins so.
        public var leading: Bool
        /// Not behind a word on which another clause hangs, nor in a phrase that denies nothing.
        public var denial: Bool

        public init(fields: [String], phrases: [String], value: String, leading: Bool, denial: Bool = false) {
            self.denial = denial
            self.fields = fields
            self.phrases = phrases
            self.value = value
            self.leading = leading
        }
    }

    /// A name and the phrases by which texts say it.
    public struct Term: Hashable, Sendable {
        public var name: String
        public var phrases: [String]

        public init(name: String, phrases: [String]) {
            self.name = name
            self.phrases = phrases
        }
    }

    /// Spellings that are a yes wherever they lead.
    public var yes: [String] = []
    /// Spellings that are a yes unless a verb follows: `si` without accent is also a pronoun.
    public var yesOrPronoun: [String] = []
    public var no: [String] = []
    /// Other spellings of no, sign by sign, and no behind a word of time.
    public var noSpellings: [String] = []
    /// Words that stand before an answer and say nothing: "Risposta:".
    public var answerLeads: [String] = []
    /// Words that deny what follows.
    public var negations: [String] = []
    /// Phrases that begin with a no and are none.
    public var notNo: [String] = []
    public var partly: [String] = []
    public var unanswered: [String] = []
    /// They leave the answer open only where nothing follows.
    public var unansweredAlone: [String] = []
    /// Letters that answer where nothing follows.
    public var yesAlone: [String] = []
    public var noAlone: [String] = []
    /// Endings of verbs in the infinitive, and words that end so and are none.
    public var infinitiveEndings: [String] = []
    public var notInfinitives: [String] = []
    /// Before an area that a cell leaves out.
    public var unlinkedAreas: [String] = []
    /// Prompts that authors leave in cells of any template.
    public var prompts: [String] = []
    /// Stems of verbs that follow the pronoun, and endings of the third person to put on them.
    public var verbStems: [String] = []
    public var verbEndings: [String] = []
    /// Whole verb forms, irregular ones among them.
    public var verbForms: [String] = []
    /// Endings that only verbs have.
    public var surelyVerbEndings: [String] = []
    /// Words that follow a yes and are no verbs, though they end like some.
    public var notVerbs: [String] = []
    /// Words after a doubtful word that make it a verb.
    public var afterVerb: [String] = []

    /// Articles, prepositions and conjunctions: no name begins or ends with one.
    public var functionWords: [String] = []

    /// In order: the first that fits decides.
    public var implied: [Implied] = []
    /// Words before a denial that is not the sentence's own.
    public var relatives: [String] = []
    /// What a text without any of these says, by field: a bare description answers some questions.
    public var described: [Term] = []
    /// Fields where the areas that a cell lists are a yes.
    public var areasAnswer: [String] = []
    /// Fields that name the areas with which a scheda is linked.
    public var transversalFields: [String] = []

    public var serviceKinds: [Term] = []
    public var needs: [Term] = []
    /// Words that say the need only where the text begins with them.
    public var needsLeading: [Term] = []
    public var types: [Term] = []
    public var grades: [Term] = []

    /// Before an area: it is the scheda's own place; it is linked.
    public var ownPlace: [String] = []
    public var linkedAreas: [String] = []
    /// Words that introduce an area by its letter or name.
    public var areaLeads: [String] = []
    /// Words that may stand before those in the heading of an area's schede.
    public var areaHeadingLeads: [String] = []

    /// Signs and words that mark a cell or a box as chosen, and as not chosen.
    public var marks: [String] = []
    public var blankMarks: [String] = []
    /// Round boxes, ticked and empty; lists use the same signs, so that they count where both stand.
    public var roundMarks: [String] = []
    /// Marks that tick where brackets stand around them.
    public var bracketMarks: [String] = []
    public var roundBlanks: [String] = []
    /// Row and column names of the matrix.
    public var matrixRows: [String] = []
    public var matrixColumns: [String] = []

    /// Words before a year that make it the label of a target.
    public var yearLabels: [String] = []
    /// Words that begin another indicator, action or objective.
    /// Fields that hold indicators, by kind: `process`, `output`, `outcome`.
    public var indicatorKinds: [Term] = []
    public var indicatorLabels: [String] = []
    public var actionLabels: [String] = []
    public var objectiveLabels: [String] = []
    /// Comparisons in words: `>=` and the like, with their phrases.
    public var comparisons: [Term] = []
    /// Comparisons behind their number: "o superiore".
    public var comparisonsAfter: [Term] = []
    /// Numbers in words, by their digits.
    public var numberWords: [Term] = []
    /// Number words that are articles, too: numbers only behind a comparison or before a multiplier.
    public var articleNumbers: [String] = []
    /// A share in words.
    public var percentWords: [String] = []
    /// Signs of a count before its number: "n.".
    public var countSigns: [String] = []
    /// Words before a year that may as well date what stands before them.
    public var yearTrails: [String] = []
    /// Between the first and the last year of a time that holds those between them, too.
    public var yearSpans: [String] = []
    /// Signs before a number that is a change, not a level.
    public var changes: [String] = []
    /// Before a target in words that is a state, not a number.
    public var baselines: [String] = []
    /// Before a year whose value is where one starts from.
    public var startValues: [String] = []
    /// Before the overall percentage or judgement.
    public var overall: [String] = []
    /// Before a percentage of realisation.
    public var amountsTo: [String] = []

    /// Lines of key points that only lead in.
    public var pointLeads: [String] = []
    /// Words before an Ambito that make it a neighbour, not the plan's own.
    public var neighbourLeads: [String] = []
    /// Words between "Ambito" and its name.
    public var ambitoWords: [String] = []
    /// Words within the name of a place.
    public var nameJoiners: [String] = []
    /// Words that name a plan of this kind, in its title.
    public var planNames: [String] = []
    /// Words that say that a plan was approved, the acts and the bodies by which, and before the names of Comuni.
    public var approvals: [String] = []
    public var approvingActs: [String] = []
    /// Acts of the state or the region, which approve no plan.
    public var laws: [String] = []
    public var approvingBodies: [String] = []
    public var comuniLeads: [String] = []
    /// Words before the name of one Comune on a line of its own.
    public var comuneLeads: [String] = []
    /// Fields that name bodies beside their answer.
    public var actorFields: [String] = []
    /// Those of them that ask for bodies alone.
    public var actorLists: [String] = []
    /// Words of the kinds of actor.
    public var actorKinds: [Term] = []

    public init() {}
}
