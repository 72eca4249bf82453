import Foundation
import Model
import TestSupport
import Testing

@testable import Reading

/// Texts that were laid out with spaces, with labels in the middle beside their values.
@Suite struct CentredTextTests {
    /// The words of each cell, rows one after the other, label and value.
    private func cells(_ text: String) -> [String] {
        let words = DocumentReader(override: .text).read(Array(text.utf8), names: ["prova.txt"]).words
        var cells: [String] = []
        var last: Int?
        for word in words {
            let column = word.cell?.column
            if word.gap >= .paragraph, column != last || column == nil { cells.append("") }
            if cells.isEmpty { cells = [""] }
            cells[cells.count - 1] += (cells[cells.count - 1].isEmpty ? "" : " ") + word.text
            last = column
        }
        return cells
    }

    private static let table = """
        Il capitolo raccoglie le schede del triennio, una per ciascun obiettivo scelto dai Comuni.

                                        La corriera delle frazioni alte e del
        TITOLO INTERVENTO
                                        fondovalle
                                        Portare ai servizi chi vive lontano,
        QUALI OBIETTIVI VUOLE
                                        ogni giorno della settimana e senza
        RAGGIUNGERE
                                        lunghe attese alla fermata
        L'INTERVENTO PREVEDE ALTRI
                                        SI
        ATTORI DELLA RETE?
        IN CONTINUITÀ CON LA
        PROGRAMMAZIONE                  NO
        PRECEDENTE?
                                        Persone sole
        TARGET
                                        e i loro familiari

        Il monitoraggio segue ogni anno, con una relazione all'Assemblea dei Sindaci della valle.
        """

    @Test func labelsBetweenTheLinesOfTheirValuesStandInTheMiddle() {
        let names = ["FORNO", "MULINO", "PIAZZA", "SCUOLA", "CORTILE", "FONTANA"]
        func line(_ label: String, _ value: String) -> String {
            label + String(repeating: " ", count: 30 - label.count) + value
        }
        let rows = names.flatMap { name in
            [
                line("APERTO?", "SI"), "", line("", "Chi abita vicino"), line(name, "Chi viene da fuori"),
                line("", "Chi passa di qui"), "",
            ]
        }
        let read = cells((rows + [line("CHIUSO?", "NO"), ""]).joined(separator: "\n"))
        let tall = names.flatMap { ["APERTO?", "SI", $0, "Chi abita vicino Chi viene da fuori Chi passa di qui"] }
        #expect(read == tall + ["CHIUSO?", "NO"])
    }

    /// Where blank lines part all rows they tell more than the heights; a block without a label goes on with the value.
    @Test func betweenBlankLinesStandsOneRow() {
        let text = """
            FORNO                       Pane e torte

                                        Due volte a settimana si porta il
            MULINO                      pane nelle frazioni alte, con il
                                        carro del comune e chi lo guida,
                                        finché c'è neve.

            PIAZZA                      Mercato di primavera, con chi viene
                                        dalla valle.

                                        Euro 18.400
            SCUOLA                      Euro 31.250
                                        Euro 5.000
                                        Euro 9.900

                                        Ogni sera d'estate, davanti
            CORTILE                     alla fontana, chi vuole
                                        racconta una storia.

                                        D'inverno in biblioteca.

            FONTANA                     Acqua

            """
        #expect(
            cells(text) == [
                "FORNO", "Pane e torte", "MULINO",
                "Due volte a settimana si porta il pane nelle frazioni alte, con il carro del comune e chi lo guida, finché c'è neve.",
                "PIAZZA", "Mercato di primavera, con chi viene dalla valle.", "SCUOLA",
                "Euro 18.400 Euro 31.250 Euro 5.000 Euro 9.900", "CORTILE",
                "Ogni sera d'estate, davanti alla fontana, chi vuole racconta una storia. D'inverno in biblioteca.",
                "FONTANA", "Acqua",
            ])
    }

    @Test func aLabelComesBeforeTheValueThatItStandsBeside() {
        let cells = cells(Self.table)
        #expect(
            cells.filter { !$0.hasPrefix("Il ") } == [
                "TITOLO INTERVENTO", "La corriera delle frazioni alte e del fondovalle",
                "QUALI OBIETTIVI VUOLE RAGGIUNGERE",
                "Portare ai servizi chi vive lontano, ogni giorno della settimana e senza lunghe attese alla fermata",
                "L'INTERVENTO PREVEDE ALTRI ATTORI DELLA RETE?", "SI",
                "IN CONTINUITÀ CON LA PROGRAMMAZIONE PRECEDENTE?", "NO",
                "TARGET", "Persone sole e i loro familiari",
            ])
    }

    @Test func everyWordStaysAndKeepsItsPlace() {
        let words = DocumentReader(override: .text).read(Array(Self.table.utf8), names: ["prova.txt"]).words
        let lines = Self.table.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(words.count == Self.table.split(whereSeparator: \.isWhitespace).count)
        for word in words {
            guard case .text(let line, let column) = word.place else {
                Issue.record("a word of a text has no line")
                continue
            }
            #expect(line == word.line)
            #expect(lines[line - 1].dropFirst(column - 1).hasPrefix(word.text))
        }
    }

    @Test func labelsAtTheTopStayAsTheyStand() {
        let text = """
            TITOLO INTERVENTO               La corriera delle frazioni alte
                                            e del fondovalle
            QUALI OBIETTIVI VUOLE           Portare ai servizi chi vive lontano,
            RAGGIUNGERE                     ogni giorno della settimana
                                            e senza lunghe attese
            TARGET                          Persone sole
                                            e i loro familiari
            """
        let words = DocumentReader(override: .text).read(Array(text.utf8), names: ["prova.txt"]).words
        #expect(words.map(\.text) == text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Two rows may part where their lines stand as close as those of one row: their words tell.
    @Test func wordsTellWhereTheLinesLeaveItOpen() {
        let cells = cells(
            """
                                            La corriera delle frazioni alte e del
            TITOLO INTERVENTO
                                            fondovalle
            L'INTERVENTO È CO-PROGRAM-
                                            NO
            MATO CON ALTRI?
                                            • Incontri con i gruppi della valle, ogni
            NEL CASO IN CUI NON LO SIA,
                                            mese, nelle sale delle frazioni, con
            DIRE COME GLI ENTI SONO
                                            chi guida la corriera
            COINVOLTI (se
                                            • Una cassetta per i suggerimenti dei
            pertinente)
                                            viaggiatori
            L'INTERVENTO PREVEDE
                                            NO
            ALTRI ATTORI?
            """)
        #expect(
            cells == [
                "TITOLO INTERVENTO", "La corriera delle frazioni alte e del fondovalle",
                "L'INTERVENTO È CO-PROGRAM- MATO CON ALTRI?", "NO",
                "NEL CASO IN CUI NON LO SIA, DIRE COME GLI ENTI SONO COINVOLTI (se pertinente)",
                "• Incontri con i gruppi della valle, ogni mese, nelle sale delle frazioni, con chi guida la corriera "
                    + "• Una cassetta per i suggerimenti dei viaggiatori",
                "L'INTERVENTO PREVEDE ALTRI ATTORI?", "NO",
            ])
    }

    /// A converter that sets each line on a grid leaves no label between two lines.
    @Test func labelsBesideTheMiddleOfASentenceStandInTheMiddle() {
        let row = { (label: String, subject: String) in
            """
                                 Il servizio accompagna \(subject)
                                 che vivono nelle frazioni alte e
            \(label.padding(toLength: 21, withPad: " ", startingAt: 0))non hanno altri mezzi, ogni giorno
                                 della settimana, con una corriera
                                 e due volontari di turno.

            """
        }
        let labels = ["AZIONI", "TARGET", "RETE", "BISOGNI", "RISULTATI"]
        let subjects = ["anziani", "persone", "ragazze", "famiglie", "genitori"]
        let cells = cells(zip(labels, subjects).map(row).joined())
        #expect(cells.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element) == labels)
        #expect(
            zip(cells.enumerated().filter { !$0.offset.isMultiple(of: 2) }, subjects).allSatisfy {
                $0.element.hasPrefix("Il servizio accompagna \($1) che") && $0.element.hasSuffix("turno.")
            })
    }

    /// Types of unlike height put labels half a line above their values, all of them: those begin where they stand.
    @Test func labelsThatStandAboveTheirValuesAreNotInTheMiddle() {
        let text = (0..<16).map { number in
            """
            TARGET \(number)
                                Persone sole della frazione
                                e i loro vicini
                                di casa

            """
        }.joined()
        let words = DocumentReader(override: .text).read(Array(text.utf8), names: ["prova.txt"]).words
        #expect(words.map(\.line) == words.map(\.line).sorted())
    }
}
