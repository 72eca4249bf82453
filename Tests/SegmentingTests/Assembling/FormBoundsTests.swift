import Model
import Testing

@testable import Segmenting

/// What stands below a form is no part of its last value.
@Suite struct FormBoundsTests {
    private let rows = [
        ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire il cortile"),
        ("AZIONI PROGRAMMATE", "La semina"), ("TARGET", "Il rione"),
    ]

    /// Labels above their values, each in a cell of its own.
    private func table(last: String) -> String {
        let cells = rows.flatMap { [$0.0, $0.1] } + ["QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", last]
        return "<table>" + cells.filter { !$0.isEmpty }.map { "<tr><td>\($0)</td></tr>" }.joined() + "</table>"
    }

    @Test(arguments: ["", "Meno sassi"]) func textBelowATableIsNone(_ last: String) {
        let read = Segmented(
            table(last: last) + "<p>Il rione conta otto cortili.</p>", as: .markup, TestForm.objective)
        #expect(read.values()["impatto"] == last)
        #expect(read.words(.outside) == "Il rione conta otto cortili.")
    }

    @Test(arguments: ["", "Meno sassi"]) func aHeadingIsNone(_ last: String) {
        let form = (rows + [("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", last)])
            .map { "<p>\($0.0)</p><p>\($0.1)</p>" }.joined()
        let read = Segmented(form + "<h2>I cortili</h2><p>Sono otto.</p>", as: .markup, TestForm.objective)
        #expect(read.values()["impatto"] == last)
    }

    /// A heading that more than one form has below the same label.
    @Test func aHeadingOfTheFormsStays() {
        let form = (rows + [("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "")])
            .map { "<p>\($0.0)</p>" + ($0.1.isEmpty ? "" : "<p>\($0.1)</p>") }.joined()
        let read = Segmented(
            [form, form].map { $0 + "<h4>Le misure</h4><p>Meno sassi.</p>" }.joined(), as: .markup, TestForm.objective)
        #expect(read.values(0)["impatto"] == "Le misure\nMeno sassi.")
        #expect(read.values(1)["impatto"] == "Le misure\nMeno sassi.")
    }

    /// Values behind their labels on one line begin anywhere: a second line of one is not indented.
    @Test(arguments: [" ", ": "]) func aSecondLineOfAValueBehindItsLabelStays(_ sign: String) {
        let form = (rows + [("QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?", "Meno sassi.")]).map { $0.0 + sign + $0.1 }
        let read = Segmented(form.joined(separator: "\n") + "\nPiù ombra.\n", as: .text, TestForm.objective)
        #expect(read.values()["impatto"] == "Meno sassi. Più ombra.")
    }
}
