internal import Model
public import Publishing

extension Comparison {
    /// Compares the schede of a dataset.
    ///
    /// - Parameters:
    ///   - template: takes only the schede of this form; `nil` takes all.
    ///   - limits: when schede of different documents count as the same text.
    public init(
        of source: any DatasetSource, by dimension: ComparisonDimension, glossary: FormGlossary,
        template: String? = nil,
        limits: SimilarityLimits = .standard
    ) throws {
        var builder = ComparisonBuilder(by: dimension, glossary: glossary, template: template)
        var finder = SharedObjectiveFinder(limits: limits)
        // One walk for both: reading the records takes longer than all that is done with them.
        try source.forEachDocument { document in
            builder.add(document)
            for scheda in document.schede where template == nil || scheda.template == template { finder.add(scheda) }
        }
        self = builder.comparison(shared: try SharedObjectives.read(finder.groups(), from: source))
    }
}
