import Foundation
import Model
import Normalizing
import TestSupport
import Testing

/// What documents say of themselves.
@Suite struct FactTests {
    private func facts(_ text: String) -> DocumentFacts {
        var document = Document(
            source: Source(id: "invented", names: ["invented.txt"], mediaType: "text/plain", size: 0, reader: .text))
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (index, word) in line.split(whereSeparator: \.isWhitespace).enumerated() {
                document.words.append(
                    Word(
                        text: String(word), place: .text(line: number + 1, column: index + 1), line: number + 1,
                        gap: index == 0 ? .line : .space))
            }
        }
        return Normalizer(rules: TestRules.rulebook).facts(of: document)
    }

    @Test func ofAPlanInTheRegistry() {
        let facts = facts(
            "Ambito Territoriale Sociale di Saronno\nPiano di Zona 2025-2027\nin continuità con il Piano 2021-2023\n"
                + "con l'Ambito di Gallarate e gli Ambiti di Busto Arsizio e Castellanza")
        #expect(facts.ambito == "Saronno" && facts.ats == "ATS Insubria" && facts.asst == ["ASST Valle Olona"])
        #expect(facts.cycle == "2025-2027" && facts.titolo == "Piano di Zona 2025-2027")
    }

    @Test func ofAnAmbitoThatTheRegistryDoesNotKnow() {
        let facts = facts(
            "AMBITO TERRITORIALE DI MONTE ALTO\nPiano di Zona 2021 – 2023\nL'Ambito di Monte Alto intende")
        #expect(facts.ambito == "Monte Alto" && facts.cycle == "2021-2023")
    }

    @Test func aFormsOwnWordsAreNoAmbito() {
        let text =
            "AMBITO TERRITORIALE DI REALIZZAZIONE\nnell'ambito di Progetti\nAmbito di Cernusco sul Naviglio, due volte"
        #expect(facts(text).ambito == "Cernusco sul Naviglio")
        #expect(facts("AMBITO TERRITORIALE DI REALIZZAZIONE\nnell'ambito di Progetti").ambito == nil)
    }

    @Test func ofNothing() { #expect(facts("Una lettera qualunque.").ambito == nil) }

    @Test(
        .enabled(if: SharedFolder.isThere, "the shared folder of real plans is not beside this checkout"),
        arguments: GoldFile.names)
    func ofRealPlans(_ name: String) throws {
        let (gold, lines) = try GoldFile.load(name)
        let markup = "</?[A-Za-z][^<>]*>"
        let plain = lines.map { $0.replacingOccurrences(of: markup, with: " ", options: .regularExpression) }
        let facts = facts(plain.joined(separator: "\n"))
        #expect(facts.ambito == gold.document.ambito && facts.ats == gold.document.ats)
        #expect(facts.asst == gold.document.asst && facts.cycle == gold.document.cycle)
    }
}
