public import Model
public import Rulebook

/// Turns the fields of a scheda into things that can be counted: answers, areas, money, targets.
public struct Normalizer: Sendable {
    private let rules: Rulebook
    private let lexicon: Lexicon
    /// The prompts of each template's fields, by template and key.
    private let prompts: [String: [String: PhraseTable<Bool>]]

    public init(rules: Rulebook) {
        self.rules = rules
        lexicon = Lexicon(rules)
        var prompts: [String: [String: PhraseTable<Bool>]] = [:]
        for template in rules.templates {
            for field in template.fields where !field.prompts.isEmpty {
                prompts[template.id, default: [:]][field.key] = PhraseTable(field.prompts)
            }
        }
        self.prompts = prompts
    }

    /// The canonical record of a scheda.
    public func record(_ scheda: SegmentedScheda, of document: Document, facts: DocumentFacts) -> SchedaRecord {
        let builder = RecordBuilder(
            scheda: scheda, document: document, facts: facts, rules: rules, lexicon: lexicon,
            prompts: prompts[scheda.template] ?? [:])
        return builder.record()
    }

    /// What a document says of itself: Ambito, ATS, ASST, cycle, title.
    public func facts(of document: Document) -> DocumentFacts { facts(of: document, Spellings(document)) }

    /// The same where the spellings of its words are known.
    public func facts(of document: Document, _ spellings: Spellings) -> DocumentFacts {
        FactReader(document: document, spellings: spellings, lexicon: lexicon, templates: rules.templates).read()
    }
}
