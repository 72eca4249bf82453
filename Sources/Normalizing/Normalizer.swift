public import Model
public import Rulebook

/// Turns the fields of a scheda into things that can be counted: answers, areas, money, targets.
public struct Normalizer: Sendable {
    private let rules: Rulebook

    public init(rules: Rulebook) { self.rules = rules }

    /// The canonical record of a scheda.
    public func record(_ scheda: SegmentedScheda, of document: Document, facts: DocumentFacts) -> SchedaRecord {
        SchedaRecord(
            id: "\(document.source.id)-\(scheda.ordinal)", ordinal: scheda.ordinal, cycle: nil,
            document: DocumentReference(
                id: document.source.id, sourceName: document.source.name, ambito: facts.ambito, ats: facts.ats,
                asst: facts.asst, cycle: facts.cycle),
            template: scheda.template, title: scheda.title, source: SourcePages(),
            completeness: Completeness(expected: 0, found: 0, answered: 0))
    }

    /// What a document says of itself: Ambito, ATS, ASST, cycle, title.
    public func facts(of document: Document) -> DocumentFacts { DocumentFacts() }
}
