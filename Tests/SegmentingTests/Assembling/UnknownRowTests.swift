import Foundation
import Model
import Rulebook
import Testing

@testable import Segmenting

/// Rows that a plan has added to its form.
@Suite struct UnknownRowTests {
    private func segmented(_ rows: String) -> Segmented {
        Segmented(
            "TITOLO INTERVENTO\tOrto comune\n\(rows)\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\n"
                + "TARGET\tIl rione.\n", TestForm.objective)
    }

    @Test(arguments: [
        "TEMPI DI REALIZZAZIONE\t2025-2027", "REFERENTE\tla dott.ssa Orsi", "ENTE CAPOFILA\tComune di Prato",
    ])
    func areNoValueOfTheRowAbove(_ row: String) {
        let read = segmented(row)
        #expect(read.values() == ["titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "target": "Il rione."])
        #expect(read.words(.residue) == row.replacingOccurrences(of: "\t", with: " "))
        #expect(read.codes.contains(.residue))
    }

    @Test(arguments: ["e scuola di quartiere\tcon gli anziani", "FNPS\t10.000", "AZIONE PREVISTA\tINDICATORE USATO"])
    func rowsOfAValueStay(_ row: String) {
        #expect(segmented(row).words(.residue) == "", "\(row)")
    }

    @Test func withAnAnswerInCapitals() {
        var rules = Rulebook(templates: [TestForm.objective])
        rules.answers.no = ["no"]
        let document = Document(
            text: "TITOLO INTERVENTO\tOrto comune\nPREVEDE UN PATTO CON I RIONI?\tNO\nTARGET\tIl rione.\n"
                + "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\n")
        let scheda = Segmenter(rules: rules).segment(document).schede.first
        #expect(scheda?.title == "Orto comune")
    }

    @Test func namesOfSectionsInTextLaidOutWithSpaces() {
        let read = Segmented(
            """
            TITOLO INTERVENTO                Orto comune
            QUALI OBIETTIVI VUOLE            Aprire il cortile a chi passa
            RAGGIUNGERE                      e a chi resta
            SEZIONE 2 – RISORSE E RETE
            TARGET                           Il rione
            RISORSE ECONOMICHE               Fondi del rione
            PREVENTIVATE
            """, TestForm.objective)
        #expect(read.values()["obiettivi"] == "Aprire il cortile a chi passa e a chi resta")
        #expect(read.words(.residue) == "SEZIONE 2 – RISORSE E RETE")
    }

    @Test func inACountedForm() {
        let read = Segmented(
            "1\tTITOLO INTERVENTO\tOrto comune\n2\tREFERENTE DEL PROGETTO\tla dott.ssa Orsi\n"
                + "3\tQUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile.\n4\tTARGET\tIl rione.\n", TestForm.objective
        )
        #expect(read.values() == ["titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "target": "Il rione."])
        #expect(read.words(.residue) == "2 REFERENTE DEL PROGETTO la dott.ssa Orsi")
    }
}
