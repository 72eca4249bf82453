import Foundation
import Model
import Normalizing
import TestSupport
import Testing

/// What documents say of themselves.
@Suite struct FactTests {
    private static let normalizer = Normalizer(rules: TestRules.rulebook)

    fileprivate func facts(_ text: String) -> DocumentFacts {
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
        return Self.normalizer.facts(of: document)
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

/// What title pages say of an approval, the Comuni and health bodies that share a name with an Ambito.
extension FactTests {
    @Test(
        arguments: [
            (
                "Approvato dall'Assemblea dei Sindaci con deliberazione n. 12 del 19 dicembre 2024",
                "Assemblea dei Sindaci", "deliberazione n. 12", "2024-12-19"
            ),
            ("Approvato dall'Assemblea dei Sindaci in data 18.12.2024", "Assemblea dei Sindaci", nil, "2024-12-18"),
            (
                "Documento adottato dalla Conferenza dei Sindaci nella seduta del 20/12/2024, verbale n. 3/2024",
                "Conferenza dei Sindaci", "verbale n. 3/2024", "2024-12-20"
            ),
            ("Approvazione: delibera n. 7 del 1° febbraio 2025", nil, "delibera n. 7", "2025-02-01"),
        ] as [(String, String?, String?, String?)])
    func approvals(_ text: String, _ body: String?, _ act: String?, _ date: String?) throws {
        let approval = try #require(facts("Ambito di Monte Alto\nPiano di Zona 2025-2027\n" + text).approval)
        #expect(approval.body == body && approval.act == act && approval.date == date, "\(approval)")
        #expect(approval.spans == [.lines(first: 3, last: 3)])
    }

    @Test(arguments: [
        "Progetto approvato nel 2023", "Piano di Zona 2025-2027", "adottato il metodo del confronto",
        "I piani sono adottati con accordo, come dice il decreto legislativo 18/2000 sugli enti locali",
    ])
    func noApproval(_ text: String) { #expect(facts(text).approval == nil) }

    @Test func comuniThatSignLineByLine() {
        let text =
            "Ambito di Monte Alto\nAccordo tra\n\nCOMUNE DI ALTO (capofila)\n\nCOMUNE DI BASSO SUL FIUME\n\nComune di Prato\n"
            + "\nIl Comune di Lago vi aderisce con una nota."
        #expect(facts(text).comuni == ["ALTO", "BASSO SUL FIUME", "Prato"])
        #expect(facts("Ambito di Monte Alto\nComune di Prato\nUfficio di Piano").comuni.isEmpty)
    }

    @Test func comuni() {
        let text = "Ambito di Monte Alto\nComuni di Alto, Basso sul Fiume, Sant'Elmo\ne Prato\nPiano di Zona 2025-2027"
        #expect(facts(text).comuni == ["Alto", "Basso sul Fiume", "Sant'Elmo", "Prato"])
    }

    /// "ATS" before a city's name is the health agency; the Ambito is the one called so.
    @Test func aHealthAgencyIsNoAmbito() {
        let facts = facts(
            "Ambito Territoriale Sociale di Dalmine\nPiano di Zona 2025-2027\nATS Bergamo e ASST Bergamo Ovest\n"
                + String(repeating: "ATS Bergamo ha condiviso l'analisi con l'ATS di Bergamo.\n", count: 30))
        #expect(facts.ambito == "Dalmine" && facts.ats == "ATS Bergamo" && facts.asst == ["ASST Bergamo Ovest"])
        #expect((facts.ambitoScore ?? 0) > 0.9)
    }

    @Test func aCityIsNoAmbitoByItsNameAlone() {
        let facts = facts(
            "Ambito di Rozzano\nPiano di Zona 2025-2027\nATS Città Metropolitana di Milano\n"
                + String(repeating: "Il Comune di Milano e la città di Milano.\n", count: 40))
        #expect(facts.ambito == "Rozzano" && facts.ats == "ATS Città Metropolitana di Milano")
    }
}
