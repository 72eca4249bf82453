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
}
