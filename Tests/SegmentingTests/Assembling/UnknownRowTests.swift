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

    /// A short word in the labels' bold, in two schede; in one it may name what its row holds.
    @Test func aShortWordThatRecursIsNoValue() {
        func form(_ row: String) -> String {
            let added = row.split(separator: "/").map { (String($0), "tre anni") }
            let rows =
                [("TITOLO INTERVENTO", "Orto"), ("AZIONI PROGRAMMATE", "Scavare.")] + added + [("TARGET", "Il rione.")]
            return "<table>" + rows.map { "<tr><td><b>\($0.0)</b></td><td>\($0.1)</td></tr>" }.joined() + "</table>"
        }
        func read(_ rows: String...) -> Segmented {
            var rules = Rulebook(templates: [TestForm.objective])
            rules.language.continued = ["segue"]
            return Segmented(rows.map(form).joined(separator: "<p>Prosa.</p>"), as: .markup, rules: rules)
        }
        #expect(read("Durata", "Durata").words(.residue) == "Durata tre anni Durata tre anni")
        #expect(read("Durata", "Luogo").words(.residue) == "")
        #expect(read("FNP", "FNP").words(.residue) == "")
        // Several are the parts of a value, and a year or "segue" begins one.
        #expect(read("Comuni/Scuole", "Comuni/Scuole").words(.residue) == "")
        #expect(read("Anno 2030", "Anno 2030").words(.residue) == "")
        #expect(read("(segue)", "(segue)").words(.residue) == "")
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

    @Test func namesOfSectionsBelowValues() {
        func read(_ section: String) -> Segmented {
            Segmented(
                ["Orto comune", "Il forno"].map { form($0, section) }.joined(separator: "\n"), TestForm.objective)
        }
        func form(_ title: String, _ section: String) -> String {
            "TITOLO INTERVENTO\n\(title)\n\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\nAprire il cortile.\n\n\(section)\n\n"
                + "TARGET\nIl rione\n"
        }
        let once = Segmented(form("Orto comune", "FNPS E QUOTA SERVIZI"), TestForm.objective)
        #expect(once.words(.residue) == "")
        let two = Segmented(
            form("Orto comune", "RISORSE E RETE")
                + "\nCHI CI LAVORA\n\nRISORSE ECONOMICHE PREVENTIVATE\nFondi del rione\n",
            TestForm.objective)
        #expect(two.words(.residue) == "RISORSE E RETE CHI CI LAVORA")
        #expect(read("RISORSE E RETE").values()["obiettivi"] == "Aprire il cortile.")
        #expect(read("RISORSE E RETE").words(.residue) == "RISORSE E RETE RISORSE E RETE")
        #expect(read("Sezione 2 – le risorse").words(.residue) == "")
        #expect(read("FNPS").words(.residue) == "")
    }

    @Test func inAFormInSmallLetters() {
        let read = small("Tempi di realizzazione\tdue stagioni")
        #expect(read.values() == ["titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "target": "Il rione."])
        #expect(read.words(.residue) == "Tempi di realizzazione due stagioni")
        #expect(read.codes.contains(.residue))
    }

    @Test(arguments: [
        // A table of its own, the end of a sentence, an amount, words that go on.
        "Chi semina\ti vicini\nChi raccoglie\ttutti", "Si semina insieme.\tin marzo", "Anno 2030\tdieci aiuole",
        "e scuola di quartiere\tcon gli anziani",
    ])
    func rowsOfAValueStayInAFormInSmallLetters(_ rows: String) {
        #expect(small(rows).words(.residue) == "", "\(rows)")
    }

    private func small(_ rows: String) -> Segmented {
        Segmented(
            "Titolo intervento\tOrto comune\nQuali obiettivi vuole raggiungere\tAprire il cortile.\n\(rows)\n"
                + "Target\tIl rione.\n", TestForm.objective)
    }

    @Test(arguments: ["TEMPI DI", "Tempi di"])
    func inTextLaidOutWithSpaces(_ label: String) {
        let isSmall = label == "Tempi di"
        let text = """
            TITOLO INTERVENTO                Orto comune

            QUALI OBIETTIVI VUOLE            Aprire il cortile a chi passa
            RAGGIUNGERE                      e a chi resta

            \(label)                         Da marzo a giugno,
            \(isSmall ? "realizzazione" : "REALIZZAZIONE")                    poi ogni anno

            TARGET                           Il rione

            RISORSE ECONOMICHE               Fondi del rione
            PREVENTIVATE
            """
        let read = Segmented(isSmall ? text.lowercasedLabels() : text, TestForm.objective)
        #expect(read.values()["obiettivi"] == "Aprire il cortile a chi passa e a chi resta")
        #expect(read.values()["target"] == "Il rione")
        #expect(
            read.words(.residue).lowercased() == "tempi di da marzo a giugno, realizzazione poi ogni anno")
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

extension String {
    /// The text with each line's first words in small letters but for their first one.
    fileprivate func lowercasedLabels() -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let label = line.prefix(33)
            let initial = label.prefix(1)
            let goesOn = ["RAGGIUNGERE", "PREVENTIVATE"].contains { label.hasPrefix($0) }
            return (goesOn ? initial.lowercased() : String(initial)) + label.dropFirst().lowercased()
                + line.dropFirst(33)
        }.joined(separator: "\n")
    }
}
