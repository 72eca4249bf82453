import Foundation
import Model
import Rulebook
import Testing

@testable import Segmenting

/// Texts in which labels stand at half the height of their values, with no columns kept.
@Suite struct CentredLabelsTests {
    private static let titles = ["CORRIERE DELLA VALLE", "BOTTEGHE NEI BORGHI", "CUCINE DI QUARTIERE"]

    /// The rows of a form, each with the lines of its label and of its value.
    private static func rows(_ title: String, _ number: Int) -> [(label: [String], value: [String])] {
        [
            (["TITOLO INTERVENTO"], [title, "PER CHI ABITA LONTANO"]),
            (
                ["QUALI OBIETTIVI VUOLE", "RAGGIUNGERE"],
                ["Portare ogni settimana quel che serve a chi non", "guida e vive nelle frazioni"]
            ),
            (
                ["AZIONI PROGRAMMATE"],
                [
                    "Convenzione con le farmacie della valle e con i",
                    "negozi che ancora sono aperti, per \(number) mesi,",
                    "con turni dei volontari e una linea per chi",
                    "chiama la sera.", "Un furgone attrezzato che passa due volte",
                ]
            ),
            (["TARGET"], ["Persone anziane che vivono sole,", "con i loro figli se abitano", "in altri comuni"]),
            (["RISORSE ECONOMICHE PREVENTIVATE"], ["€ \(number).000 dal fondo comunale"]),
            (
                ["QUALE IMPATTO DOVREBBE AVERE", "L'INTERVENTO?"],
                ["Meno viaggi", "verso il fondovalle,", "più visite"]
            ),
        ]
    }

    private static var forms: [[(label: [String], value: [String])]] {
        titles.indices.map { rows(titles[$0], $0 + 2) }
    }

    /// A page read line by line: a label's line behind the value's where both have one height, else between two.
    ///
    /// - Parameter width: how wide the labels' column is where the columns are kept.
    private static func centred(_ label: [String], _ value: [String], width: Int = 0) -> [String] {
        var lines = value.map { String(repeating: " ", count: width) + $0 }
        let first = (value.count - label.count) / 2
        if value.count >= label.count, (value.count - label.count).isMultiple(of: 2) {
            for (index, words) in label.enumerated() {
                let side = words.padding(toLength: max(width, words.count + 1), withPad: " ", startingAt: 0)
                lines[first + index] = side + value[first + index]
            }
        } else {
            for (index, words) in label.enumerated().reversed() {
                lines.insert(words, at: min(value.count, max(0, (value.count - label.count + 1) / 2 + index)))
            }
        }
        return lines
    }

    private static func text(_ lines: ([String], [String]) -> [String]) -> String {
        (["Le schede del piano"] + forms.map { $0.flatMap { lines($0.label, $0.value) }.joined(separator: "\n") })
            .joined(separator: "\n") + "\n"
    }

    private static let keys = ["titolo", "obiettivi", "azioni", "target", "risorse", "impatto"]

    /// Expects these fields of the forms to have their rows' values.
    private func expectValues(_ read: Segmented, _ keys: [String]) {
        for (number, form) in Self.forms.enumerated() {
            let values = read.values(number)
            for (key, row) in zip(Self.keys, form) where keys.contains(key) {
                #expect(values[key] == row.value.joined(separator: " "), "\(number) \(key)")
            }
        }
    }

    @Test func linesAreGivenToTheLabelInTheirMiddle() {
        let read = Segmented(Self.text { Self.centred($0, $1) }, TestForm.objective)
        expectValues(read, Self.keys)
        #expect(read.result.schede.allSatisfy { scheda in scheda.findings.count { $0.code == .labelsCentred } == 1 })
    }

    /// Lists and whole sentences seldom begin small: few values do where they begin at their labels.
    @Test func listsAreGivenToTheLabelInTheirMiddle() {
        let lists = ["Primo passo.", "Secondo passo.", "Terzo passo."]
        func text(keeping kept: [String]) -> String {
            Self.text { label, value in Self.centred(label, kept.contains(label[0]) ? value : lists) }
        }
        let text =
            text(keeping: ["TITOLO INTERVENTO", "QUALE IMPATTO DOVREBBE AVERE"]) + text(keeping: ["TITOLO INTERVENTO"])
        let read = Segmented(text, TestForm.objective)
        for number in Self.forms.indices {
            #expect(read.values(number)["azioni"] == "Primo passo. Secondo passo. Terzo passo.")
        }
    }

    /// A scheda set otherwise, whose lines can't be parted so, keeps its values.
    @Test func whatCannotBePartedIsLeft() {
        let steps = (1...320).map { "Incontro numero \($0) della scuola." }
        let text =
            Self.text { Self.centred($0, $1) }
            + "TITOLO INTERVENTO\tOrti della collina\nAZIONI PROGRAMMATE\tDare la terra\nTARGET\tTutti\n"
            + "TITOLO INTERVENTO\nSCUOLE APERTE\nAZIONI PROGRAMMATE\n\(steps.joined(separator: "\n"))\nTARGET\nRagazzi e genitori\n"
        let read = Segmented(text, TestForm.objective)
        #expect(read.result.schede.map { $0.findings.count { $0.code == .labelsCentred } } == [1, 1, 1, 0, 0])
        #expect(read.values(4)["titolo"] == "SCUOLE APERTE" && read.values(4)["target"] == "Ragazzi e genitori")
        #expect(read.values(4)["azioni"]?.hasSuffix(steps[319]) == true)
    }

    @Test func labelsAboveTheirValuesKeepThem() {
        let read = Segmented(Self.text { $0 + $1 }, TestForm.objective)
        #expect(!read.codes.contains(.labelsCentred))
        #expect(read.values(1)["target"] == Self.forms[1][3].value.joined(separator: " "))
    }

    /// Values that begin beside their labels, some with a small letter, are no sign of it.
    @Test func labelsBesideTheFirstLineKeepTheirValues() {
        let text = Self.text { label, value in
            [label[0] + " " + value[0].lowercased()] + label.dropFirst() + value.dropFirst()
        }
        let read = Segmented(text, TestForm.objective)
        #expect(!read.codes.contains(.labelsCentred))
        #expect(read.values(2)["azioni"]?.hasSuffix(Self.forms[2][2].value[4]) == true)
    }

    @Test func columnsTellNoMoreThanTheLines() {
        let read = Segmented(Self.text { Self.centred($0, $1, width: 38) }, TestForm.objective)
        expectValues(read, Self.keys)
        // What stood where it was is not told of.
        #expect(!read.codes.contains(.labelsCentred))
    }

    /// Words of the labels' column that are no label's stay whole, and with their row.
    @Test func whatElseStandsInTheLabelsColumnIsNoLineOfAValue() {
        let text = Self.text { label, value in
            Self.centred(
                label + (label == ["AZIONI PROGRAMMATE"] ? ["della mensa", "scolastica"] : []), value, width: 38)
        }
        let read = Segmented(text, TestForm.objective)
        for (number, form) in Self.forms.enumerated() {
            let values = read.values(number)
            #expect(values["azioni"]?.hasPrefix("della mensa scolastica") == true)
            #expect(values["azioni"]?.hasSuffix(form[2].value.joined(separator: " ")) == true)
            #expect(values["target"] == form[3].value.joined(separator: " "))
        }
    }

    /// Where a page's end cuts a row, its label stands at the top of it or in the middle of what its page holds.
    @Test func aRowThatAPageCutsMayHaveItsLabelAtItsTop() {
        let text =
            Self.text { Self.centred($0, $1) } + """
                TITOLO INTERVENTO ORTI DELLA COLLINA
                Dare la terra a chi la lavora e insegnare
                QUALI OBIETTIVI VUOLE RAGGIUNGERE a chi non sa,
                per due stagioni.
                AZIONI PROGRAMMATE Un bando per i campi
                incolti, uno per gli attrezzi e uno per i semi,
                \u{0C}con le scuole della collina, le cantine,
                la cooperativa del mulino e i vivai, e con chi
                ha terreni vicini alle strade o ai canali e
                non li usa più da anni.
                Persone che cercano lavoro, con le famiglie,
                TARGET e chi ha la terra ma non le braccia
                per tenerla in ordine.

                """
        let read = Segmented(text, TestForm.objective)
        #expect(read.values(3)["obiettivi"]?.hasPrefix("Dare la terra") == true)
        #expect(read.values(3)["obiettivi"]?.hasSuffix("due stagioni.") == true)
        #expect(read.values(3)["azioni"]?.hasPrefix("Un bando") == true)
        #expect(read.values(3)["azioni"]?.hasSuffix("da anni.") == true)
        #expect(read.values(3)["target"]?.hasPrefix("Persone che cercano") == true)
    }

    /// Labels that a narrow column breaks over many lines stand beside short values, none of which begins in the middle
    /// of a sentence.
    @Test func shortValuesBesideTheMiddleOfTallLabelsAreTheirs() {
        let side = String(repeating: " ", count: 20)
        func form(_ title: String, _ target: String) -> String {
            """
            TITOLO
            INTERVENTO
            \(side)\(title)

            QUALI OBIETTIVI
            VUOLE               Tutti a teatro
            RAGGIUNGERE
            \(side)Biglietti a metà prezzo Corriera della sera

            AZIONI
            PROGRAMMATE
            \(side)Prove aperte Visite ai laboratori delle scene

            TARGET              \(target)
            RISORSE
            ECONOMICHE
            PREVENTIVATE
            \(side)€ 3.000
            PREVEDE IL
            COINVOLGIMENTO DI
            ASST NELL'ANALISI
            DEL BISOGNO E       NO
            NELLA
            PROGRAMMAZIONE?
            QUALE IMPATTO
            DOVREBBE AVERE      Più abbonati
            L'INTERVENTO?
            """
        }
        let forms = ["Platee giovani": "Ragazzi", "Palchi di valle": "Anziani", "Quinte": "Tutti"].sorted { $0 < $1 }
        let text = (["Le schede del piano"] + forms.map { form($0.key, $0.value) }).joined(separator: "\n\n") + "\n"
        let read = Segmented(text, TestForm.objective)
        for (number, (title, target)) in forms.enumerated() {
            let values = read.values(number)
            #expect(values["titolo"] == title)
            #expect(values["obiettivi"] == "Tutti a teatro")
            #expect(values["azioni"]?.hasSuffix("delle scene") == true)
            #expect(values["target"] == target)
            #expect(values["risorse"] == "€ 3.000")
            #expect(values["asst"] == "NO")
            #expect(values["impatto"] == "Più abbonati")
        }
    }

    /// The title may have no label, and the first value begins above the first label.
    @Test func aTitleInAHeadingIsNoRow() {
        var template = TestForm.objective
        template.heads = ["Azione {numero} {titolo}"].compactMap(HeadPattern.init)
        let forms = Self.forms.enumerated().map { number, form in
            "\nAzione \(number + 1) \(Self.titles[number])\n\n"
                + form.dropFirst().flatMap { Self.centred($0.label, $0.value) }.joined(separator: "\n")
        }
        let read = Segmented("Le schede del piano\n" + forms.joined(separator: "\n") + "\n", template)
        #expect(read.codes.contains(.labelsCentred))
        expectValues(read, Self.keys.filter { $0 != "titolo" })
    }
}
