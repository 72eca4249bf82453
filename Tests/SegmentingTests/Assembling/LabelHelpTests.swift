import Model
import Rulebook
import Testing

@testable import Segmenting

/// Help without brackets that a form prints below its labels.
@Suite struct LabelHelpTests {
    private let rows = [
        ("TITOLO INTERVENTO", "Il nome"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Gli scopi, uno per riga"),
        ("AZIONI PROGRAMMATE", "Le cose da fare"), ("TARGET", "Chi ne gode"),
    ]
    private let titles = ["Orto comune", "Il forno"]

    /// The values of a scheda of this title.
    private func values(_ title: String) -> [String] {
        [title, "Aprire \(title)", "La semina di \(title)", "Chi ama \(title)"]
    }

    private func read(_ row: (_ label: String, _ help: String, _ value: String) -> String) -> Segmented {
        let forms = titles.map { title in
            zip(rows, values(title)).map { row($0.0, $0.1, $1) }.joined()
        }
        return Segmented(
            forms.map { $0.hasPrefix("<tr>") ? "<table>\($0)</table>" : $0 }.joined(separator: "<h2>Il capitolo</h2>"),
            as: .markup, rules: TestForm.answering)
    }

    private func check(_ read: Segmented) {
        #expect(read.titles == titles)
        for (number, title) in titles.enumerated() {
            let found = read.values(number)
            #expect(["titolo", "obiettivi", "azioni", "target"].map { found[$0] } == values(title))
        }
        #expect(read.words(.label).contains("uno per riga"))
    }

    @Test func belongsToTheLabelInItsCell() {
        check(read { "<tr><td>\($0)<br>\($1)</td></tr><tr><td>\($2)</td></tr>" })
        check(read { "<tr><td>\($0)<br><i>\($1)</i></td><td>\($2)</td></tr>" })
    }

    @Test func belongsToTheLabelAsAParagraphInItalics() {
        check(read { "<p><b>\($0)</b></p><p><i>\($1)</i></p><p>\($2)</p>" })
    }

    /// Values that are the same in both, as paragraphs in italics or below a label in its cell.
    @Test func valuesWithNoneBehindThemStay() {
        let paragraphs = read { label, help, value in
            let isCommon = label == "TARGET" || label == "AZIONI PROGRAMMATE"
            return "<p><b>\(label)</b></p><p><i>\(isCommon ? help : value)</i></p>"
        }
        let cells = read { label, help, value in
            label == "TARGET"
                ? "<tr><td>\(label)<br>\(help)</td><td></td></tr>"
                : "<tr><td>\(label)</td><td>\(value)</td></tr>"
        }
        for read in [paragraphs, cells] {
            #expect(read.titles == titles)
            #expect((0...1).allSatisfy { read.values($0)["target"] == "Chi ne gode" })
        }
    }

    /// Boxes of answers.
    @Test func boxesInALabelsCellStay() {
        let cell =
            "PREVEDE IL COINVOLGIMENTO DI ASST NELL'ANALISI DEL BISOGNO E NELLA PROGRAMMAZIONE?<br>☒ SI ☐ NO"
        let cells = [
            ("TITOLO INTERVENTO", "Orto comune"), ("QUALI OBIETTIVI VUOLE RAGGIUNGERE", "Aprire a tutti"),
            ("TARGET", "Il rione"), (cell, "come si è detto"),
        ]
        let table = cells.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
        let read = Segmented("<table>\(table)</table>", as: .markup, rules: TestForm.answering)
        #expect(read.values()["asst"]?.hasPrefix("☒ SI ☐ NO") == true)
    }

    /// A field or two whose values are in italics below their labels, each scheda's own.
    @Test func valuesInItalicsBelowTheirLabelsStay() {
        let read = read { label, _, value in
            label == "AZIONI PROGRAMMATE"
                ? "<tr><td colspan=2><b>\(label)</b><br><i>\(value)</i></td></tr>"
                : "<tr><td>\(label)</td><td>\(value)</td></tr>"
        }
        for (number, title) in titles.enumerated() {
            #expect(read.values(number)["azioni"] == "La semina di \(title)")
        }
    }
}
