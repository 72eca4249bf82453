import Model
import Normalizing
import Rulebook
import TestSupport
import Testing

/// Normalizing measured by itself, on the reference answers of real plans: their fields, cut perfectly.
@Suite(
    .enabled(if: SharedFolder.isThere, "the shared folder of real plans is not beside this checkout"),
    .enabled(if: !TestRules.rulebook.templates.isEmpty, "the rules hold no templates"))
struct GoldTests {
    /// What each measure must reach over all reference files.
    static let bars: [(measure: String, bar: Double)] = [
        ("answers", 0.99), ("answers_not_si", 0.98), ("basis", 0.97), ("amounts", 0.98), ("budgets_full", 0.95),
        ("funds", 0.97), ("policy_areas", 0.98), ("transversal_areas", 0.97), ("key_points", 0.95), ("targets", 0.95),
        ("tipo", 0.98), ("bisogno", 0.98), ("kind", 0.95), ("matrix", 0.95), ("years", 1), ("grado_pct", 1),
    ]

    @Test func reachesTheBars() throws {
        let rules = TestRules.rulebook
        let normalizer = Normalizer(rules: rules)
        var score = GoldScore()
        for name in GoldFile.names {
            let (gold, lines) = try GoldFile.load(name)
            var reader = GoldReader(gold, lines)
            let schede = gold.schede.enumerated().map { index, scheda in
                reader.scheda(
                    scheda, ordinal: index + 1, order: rules.template(scheda.template)?.fields.map(\.key) ?? [])
            }
            for (scheda, wanted) in zip(schede, gold.schede) {
                score.add(wanted, normalizer.record(scheda, of: reader.document, facts: reader.facts), name)
            }
        }
        for (measure, tally) in score.tallies.sorted(by: { $0.key < $1.key }) {
            print("\(measure) \(tally.score) of \(tally.count)")
        }
        for error in score.errors { print("  -", error) }
        for (measure, bar) in Self.bars {
            #expect(score.score(measure) >= bar, "\(measure) is \(score.score(measure)), the bar \(bar)")
        }
    }
}
