import Comparing
import Foundation
import Ingest
import Model
import Publishing
import Rulebook
import TestSupport
import Testing

/// Sums of `compare` on the Corpus against sums that were counted by hand on the samples' pages.
@Suite struct CorpusMoneyTests {
    private static let rules = Rulebook.load(
        folders: [PackageRoot.folder("Rules"), PackageRoot.folder("Corpus/rules")]).rulebook

    private func money(of samples: [String]) throws -> (groups: [String], totals: [MoneyFigures]) {
        let pipeline = Pipeline(rules: Self.rules)
        let documents = try samples.map { sample in
            let bytes = try Data(contentsOf: PackageRoot.folder("Corpus/\(sample)/source/\(sample).txt"))
            return pipeline.run([UInt8](bytes), names: ["\(sample).txt"]).imported
        }
        let comparison = try Comparison(
            of: Dataset(documents: documents), by: .ambito, glossary: FormGlossary(Self.rules))
        return (comparison.groups.map(\.key), comparison.money.totals)
    }

    @Test func sumsEqualAHandCount() throws {
        let (groups, totals) = try money(of: ["money", "progetto-2021"])
        #expect(groups == ["Riva Lunga", "Val d'Oro"])
        try #require(totals.count == 3)
        // Three activities of the first project and two of the second; the second's printed total is wrong and, like
        // the staff tables, no money of its own.
        var riva = MoneyFigures()
        riva.unstated = Amount(cents: 4_500_00 + 12_300_00 + 1_750_50 + 20_000_00 + 6_000_00)
        #expect(totals[0] == riva)
        var valle = MoneyFigures()
        valle.annuo = Amount(cents: 84_250_00 + 112_000_00 + 38_000_00 + 32_000_00 + 10_000_00 + 1_200_00)
        valle.biennio = Amount(cents: 144_000_00 + 24_600_00)
        valle.triennio = Amount(cents: 36_000_00)
        // 4.100,00 is a term of the 24.600,00 and counts no second time.
        valle.unstated = Amount(
            cents: 18_500_00 + 95_000_00 + 61_400_00 + 275_000_00 + 2_500_00 + 130_000_00 + 52_000_00 + 5_500_00)
        valle.derivedYearly = Amount(cents: 72_000_00 + 12_300_00 + 12_000_00)
        valle.other = Amount(cents: 290_000_00)
        valle.perUnit = 3
        #expect(totals[1] == valle)
        var all = riva
        all.annuo = valle.annuo
        all.biennio = valle.biennio
        all.triennio = valle.triennio
        all.unstated.cents += valle.unstated.cents
        all.derivedYearly = valle.derivedYearly
        all.other = valle.other
        all.perUnit = valle.perUnit
        #expect(totals[2] == all)
    }
}
