import Rulebook
import TestSupport
import Testing

@testable import Segmenting

@Suite struct HeadMatcherTests {
    private let action = matcher("Azione {numero} {trattino} {titolo}", "Azione {numero} {titolo}")
    private let strategy = matcher("{codice} {trattino} {titolo}")

    private static func matcher(_ patterns: String...) -> HeadMatcher {
        HeadMatcher(patterns: patterns.compactMap { HeadPattern($0) })
    }

    /// What a line reads as: its code and its title.
    private func read(_ line: String, by matcher: HeadMatcher) -> String? {
        let words = line.split(separator: " ").map(String.init)
        return matcher.match(words).map { "\($0.code ?? "") | \(words[$0.prefix...].joined(separator: " "))" }
    }

    @Test(arguments: [
        "Azione 14 Orto comune", "AZIONE 14 – Orto comune", "Azione 14: Orto comune", "Azione 14- Orto comune",
        "• Azione 14 Orto comune",
    ])
    func theNumberAndTheTitleAreTold(line: String) {
        #expect(read(line, by: action) == "14 | Orto comune")
    }

    @Test(arguments: [
        "Azione 14", "Azione 14 –", "Azioni 14 Orto", "Azione quattordici Orto", "Un'altra Azione 14 Orto", "",
    ])
    func allElseIsNoHeading(line: String) {
        #expect(read(line, by: action) == nil)
    }

    @Test(arguments: ["Azione 3.1 Orto comune", "Azione 3.1: Orto comune", "Azione 3.1. – Orto comune"])
    func aNumberOfSeveralPartsKeepsThem(line: String) {
        #expect(read(line, by: action) == "3.1 | Orto comune")
    }

    @Test(arguments: ["A – Orto comune", "A) - Orto comune", "A– Orto comune"])
    func aLetterIsACode(line: String) {
        #expect(read(line, by: strategy) == "A | Orto comune")
    }

    @Test func aBareCodeNeedsACapitalAfterIt() {
        #expect(read("2 - incontri nel cortile", by: strategy) == nil)
        #expect(read("2 - Incontri nel cortile", by: strategy) == "2 | Incontri nel cortile")
        #expect(read("a - Incontri nel cortile", by: strategy) == nil)
    }

    @Test(arguments: [
        ("azione-2021", "Azione nr. 3 – Orto comune"), ("azione-2021", "AZIONE N° 3 - Orto comune"),
        ("valutazione-2023", "OBIETTIVO N° 3 - Orto comune"), ("valutazione-2023", "Obiettivo 3: Orto comune"),
        ("valutazione-2023", "Scheda di valutazione – Obiettivo 3 – Orto comune"),
    ])
    func theFormsThatComeWithTheProgram(template: String, line: String) throws {
        let rules = Rulebook.load(folders: [PackageRoot.folder("Rules")]).rulebook
        let heads = try #require(rules.template(template)).heads
        #expect(read(line, by: HeadMatcher(patterns: heads)) == "3 | Orto comune")
    }

    @Test(arguments: ["A1 – Orto comune", "A – Orto comune", "12 – Orto comune"])
    func aCodeIsANumberOrALetterPerhapsWithANumber(line: String) {
        #expect(read(line, by: strategy)?.hasSuffix("| Orto comune") == true)
    }

    @Test(arguments: ["a1 – Orto comune", "AB – Orto comune", "1A – Orto comune"])
    func nothingElseIsACode(line: String) {
        #expect(read(line, by: strategy) == nil)
    }
}
