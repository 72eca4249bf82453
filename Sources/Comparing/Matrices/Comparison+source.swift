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
        try source.forEachDocument { builder.add($0) }
        self = builder.comparison(shared: try SharedObjectives.find(in: source, template: template, limits: limits))
    }
}
