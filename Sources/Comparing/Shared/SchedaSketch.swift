internal import Model

/// What the search for like schede keeps of a scheda.
struct SchedaSketch: Sendable {
    let id: String
    let document: String
    let ambito: String?
    let cycle: String?
    let template: String
    let title: Set<String>
    let shingles: ShingleSet

    init(_ scheda: SchedaRecord) {
        id = scheda.id
        document = scheda.document.id
        ambito = scheda.document.ambito
        cycle = scheda.document.cycle
        template = scheda.template
        title = Set(WordFolding.words(scheda.title))
        shingles = ShingleSet(scheda)
    }

    /// The share of words that the titles have in common.
    func titleResemblance(_ other: SchedaSketch) -> Double {
        let union = title.union(other.title).count
        return union == 0 ? 0 : Double(title.intersection(other.title).count) / Double(union)
    }

    /// How much two schede of a form resemble each other; `nil` where they do not count as the same text.
    func likeness(_ other: SchedaSketch, _ limits: SimilarityLimits) -> Double? {
        let resemblance = shingles.resemblance(other.shingles)
        if resemblance >= limits.enough { return resemblance }
        let agrees = resemblance >= limits.enoughWithTitle && titleResemblance(other) >= limits.titles
        return agrees ? resemblance : nil
    }
}
