/// An evaluation as data, in the names of the measures.
public struct EvaluationReport: Encodable, Sendable {
    struct Figure: Encodable, Sendable {
        var score: Double
        var low: Double?
        var high: Double?
        var precision: Double?
        var recall: Double?
        var right: Int?
        var wrong: Int?
        var missed: Int?
        /// Things or cases of the reference.
        var n: Int

        init?(_ measure: Measure, _ figure: Evaluation.Figure) {
            let tally = figure.tally
            guard let score = tally.score(measure) else { return nil }
            self.score = score
            low = figure.interval?.lowerBound
            high = figure.interval?.upperBound
            n = tally.count(measure)
            guard measure.isFinding else { return }
            precision = tally.precision
            recall = tally.recall
            right = tally.right
            wrong = tally.wrong
            missed = tally.missed
        }
    }

    var documents: [String]
    var schede: Int
    var measures: [String: Figure]
    var templates: [String: [String: Figure]]
    /// The answers by their stated confidence.
    var calibration: [Calibration.Bucket]
    var differences: [Difference]

    public init(_ evaluation: Evaluation) {
        documents = evaluation.documents
        schede = evaluation.schede
        measures = Self.figures(evaluation.figures)
        templates = evaluation.templates.mapValues(Self.figures)
        calibration = evaluation.calibration.buckets
        differences = evaluation.differences
    }

    private static func figures(_ figures: [Measure: Evaluation.Figure]) -> [String: Figure] {
        var named: [String: Figure] = [:]
        for (measure, figure) in figures { named[measure.rawValue] = Figure(measure, figure) }
        return named
    }
}
