import Model
import Testing

@testable import Segmenting

/// Lines in the values of nearly all schede: rows of the form that its template does not know.
@Suite struct RecurringLinesTests {
    private static let titles = ["Orto comune", "Botteghe della cura", "Banca del tempo", "Scuola aperta", "Il forno"]

    /// - Parameter row: what stands below a value, by the scheda.
    private func findings(_ count: Int = 5, _ row: (Int) -> String) -> [Finding] {
        let schede = Self.titles.prefix(count).enumerated().map { place, title in
            """
            TITOLO INTERVENTO
            \(title)
            QUALI OBIETTIVI VUOLE RAGGIUNGERE
            Vivere bene a \(title.lowercased()).
            \(row(place))
            TARGET
            Chi abita a \(title.lowercased()).
            """
        }
        let read = Segmented(schede.joined(separator: "\n\n"), TestForm.objective)
        #expect(read.titles.count == count)
        return read.result.findings.filter { $0.code == .lineRecurring }
    }

    @Test func areToldOnce() {
        let found = findings { "Note\nSi veda il foglio \($0)." }
        #expect(found.count == 1)
        #expect(found.first?.message.hasPrefix("'Note' stands by itself in the values of 5 of 5 schede") == true)
        #expect(found.first?.lines == 5...5)
        #expect(found.first?.field == "obiettivi")
        #expect(found.first?.severity == .warning)
    }

    /// What is above is the same in all schede, too, but a sentence's end.
    @Test(arguments: ["e bene insieme", "Con i vicini."])
    func belowAValueThatRecurs(_ above: String) {
        #expect(findings { "\(above)\nNote\nSi veda il foglio \($0)." }.map(\.lines) == [6...6])
    }

    @Test func inTheLabelsColumnOfATable() {
        let rows = Self.titles.map { title in
            "TITOLO INTERVENTO\t\(title)\nQUALI OBIETTIVI VUOLE RAGGIUNGERE\tVivere bene.\nNote\tDi \(title).\n"
                + "TARGET\tChi abita qui.\n"
        }
        let read = Segmented(rows.joined(separator: "\n"), TestForm.objective)
        #expect(read.result.findings.map(\.code) == [.lineRecurring])
    }

    @Test func fewSchedeMakeNoHabit() {
        #expect(findings(2) { "Note\nSi veda il foglio \($0)." } == [])
        #expect(findings { $0 < 3 ? "Note\nSi veda il foglio \($0)." : "Con i vicini." } == [])
    }

    @Test(arguments: [
        // A sentence, an item that counts, a word that goes on, a text of several lines, the value's end.
        "Si parte insieme.\nPoi si vede.", "Azione 1\nsemina", "con i vicini\ne con la scuola",
        "Si intende per misura la\nparte che è stata fatta", "Nessuno",
    ])
    func linesOfAValueAreNotTold(_ lines: String) {
        #expect(findings { _ in lines } == [])
    }
}
