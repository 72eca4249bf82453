internal import Model

/// How well a dataset says what the reference says.
public struct Evaluation: Sendable {
    /// A measure's tally with the interval of its score.
    public struct Figure: Sendable {
        public var tally: Tally
        /// 95 of 100 resamples of the schede score between these; `nil` where nothing was counted.
        public var interval: ClosedRange<Double>?
    }

    /// What one scheda adds to the tallies.
    struct Unit: Sendable {
        var template: String
        var tallies: [Measure: Tally]
    }

    /// The measured documents, by the reference's names.
    public let documents: [String]
    public let figures: [Measure: Figure]
    public let templates: [String: [Measure: Figure]]
    public let differences: [Difference]
    /// Whether the answers' confidence keeps its word.
    public let calibration: Calibration
    /// How many reference schede were compared.
    public let schede: Int

    /// - Parameter extras: records without a reference scheda, by template.
    init(
        documents: [String], units: [Unit], extras: [String: Int], differences: [Difference],
        calibration: Calibration
    ) {
        self.calibration = calibration
        self.documents = documents
        self.differences = differences
        schede = units.count
        figures = Self.figures(units, extras: extras.values.reduce(0, +))
        var templates: [String: [Measure: Figure]] = [:]
        for template in Set(units.map(\.template)) {
            templates[template] = Self.figures(
                units.filter { $0.template == template }, extras: extras[template] ?? 0)
        }
        self.templates = templates
    }

    private static func figures(_ units: [Unit], extras: Int) -> [Measure: Figure] {
        var figures: [Measure: Figure] = [:]
        for measure in Measure.allCases {
            let parts = units.map { $0.tallies[measure] ?? Tally() }
            var base = Tally()
            if measure == .schede { base.wrong = extras }
            let total = parts.reduce(into: base) { $0 += $1 }
            guard total.score(measure) != nil else { continue }
            figures[measure] = Figure(tally: total, interval: Bootstrap().interval(measure, parts, base: base))
        }
        return figures
    }
}
