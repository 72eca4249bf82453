import Model
import Rulebook
import Testing

@testable import Segmenting

/// Rows beside a cell that names them as a group.
@Suite struct GroupedRowTests {
    private static let rows = [
        ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile."),
        ("AZIONI PROGRAMMATE", "Scavare"), ("TARGET", "Il rione"), ("RISORSE ECONOMICHE PREVENTIVATE", "Nessuna"),
    ]
    private static let values = [
        "titolo": "Orto comune", "obiettivi": "Aprire il cortile.", "azioni": "Scavare", "target": "Il rione",
        "risorse": "Nessuna",
    ]

    private func rows(_ rows: some Sequence<(String, String)>) -> String {
        rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
    }

    private func group(_ name: String, _ rows: some Sequence<(String, String)>) -> String {
        "<tr><td>\(name)</td><td><table>\(self.rows(rows))</table></td></tr>"
    }

    private func segmented(_ table: String) -> (values: [String: String], names: [String]) {
        var document = Document(text: "<table>\(table)</table>", as: .markup)
        var spellings = Spellings(document)
        let result = Segmenter(rules: Rulebook(templates: [TestForm.objective])).segment(&document, &spellings)
        #expect(result.accounts.count == document.words.count)
        return (
            Dictionary(
                (result.schede.first?.fields ?? []).map { ($0.key, $0.value.text) },
                uniquingKeysWith: { "\($0) / \($1)" }),
            zip(document.words, result.accounts).filter { $1 == .furniture }.map(\.0.text)
        )
    }

    @Test func areRowsOfTheirOwn() {
        let found = segmented(group("DATI", Self.rows.prefix(3)) + group("ESITI E COSTI", Self.rows.dropFirst(3)))
        #expect(found.values == Self.values)
        #expect(found.names == ["DATI", "ESITI", "E", "COSTI"])
    }

    @Test func oneThatAPageLeftAloneIsNamedToo() {
        let last = Self.rows[4]
        let found = segmented(
            group("DATI", Self.rows.prefix(4)) + "<tr><td>COSTI</td><td>\(last.0)</td><td>\(last.1)</td></tr>")
        #expect(found.values == Self.values)
        #expect(found.names == ["DATI", "COSTI"])
    }

    /// A converter writes merged cells into each row.
    @Test func mayRepeatTheirName() {
        let cells = Self.rows.enumerated().map { number, row in
            "<tr>\(number < 2 ? "<td colspan=2>" : "<td>ESITI E COSTI</td><td>")\(row.0)</td><td>\(row.1)</td></tr>"
        }
        #expect(segmented(cells.joined()).values == Self.values)
    }

    @Test func goOnWithoutTheirNameOnTheNextPage() {
        let found = segmented(
            group("DATI", Self.rows.prefix(2)) + rows(Self.rows[2...2])
                + "<tr><td></td><td></td><td>e seminare.</td></tr>"
                + rows(Self.rows.dropFirst(3)))
        var values = Self.values
        values["azioni"] = "Scavare\ne seminare."
        #expect(found.values == values)
    }

    @Test func oneThatGoesOnWithTheRestOfARowIsOne() {
        let found = segmented(
            group("DATI", Self.rows.prefix(3)) + group("", [("", "e seminare.")] + Self.rows[3...3])
                + rows(Self.rows.dropFirst(4)))
        var values = Self.values
        values["azioni"] = "Scavare e seminare."
        #expect(found.values == values)
    }

    @Test func aLabelsTableIsNoGroup() {
        let inner = [("TARGET", "chi"), ("AZIONI PROGRAMMATE", "che cosa")]
        let found = segmented(
            rows(Self.rows.prefix(2)) + group("AZIONI PROGRAMMATE", inner) + rows(Self.rows.dropFirst(3)))
        #expect(found.values["titolo"] == "Orto comune")
        #expect(found.names.isEmpty)
    }

    /// A name in the first of three cells, the rows of its group below it; another form has a label of that name.
    @Test func namesStandInTheFirstOfThreeCells() {
        func row(_ name: String, _ row: (String, String)) -> String {
            "<tr><td>\(name)</td><td>\(row.0)</td><td>\(row.1)</td></tr>"
        }
        let table =
            row("DATI", Self.rows[0]) + row("", Self.rows[1]) + row("", Self.rows[2]) + row("TARGET", Self.rows[4])
            + row("", Self.rows[3])
        let found = segmented(table)
        #expect(found.values == Self.values)
        #expect(found.names == ["DATI", "TARGET"])
    }
}
