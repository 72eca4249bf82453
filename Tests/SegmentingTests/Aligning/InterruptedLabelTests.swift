import Model
import Rulebook
import Testing

@testable import Segmenting

/// Text whose lines come from two columns in turns, with no cell to tell them apart.
@Suite struct InterruptedLabelTests {
    private let head = "«TITOLO INTERVENTO»\nOrto comune\n\n"
    private let tail = "\n\n«AZIONI PROGRAMMATE»\nSemina.\n\n«TARGET»\nIl rione.\n"

    private func read(_ row: String) -> (values: [String: String], misread: [String], segmented: Segmented) {
        let marked = MarkedText(head + row + tail)
        let segmented = marked.segmented(TestForm.objective)
        return (segmented.values(), marked.misread(segmented), segmented)
    }

    @Test func aLabelOverTwoLines() {
        let read = read("«QUALI OBIETTIVI VUOLE\nRAGGIUNGERE»\nAprire il cortile.")
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile.")
    }

    @Test func aLabelAndItsValueOnOneLine() {
        let read = read("«QUALI OBIETTIVI VUOLE RAGGIUNGERE» Aprire il cortile.")
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile.")
    }

    /// The sign has no letters, and the label's next words stand below the value.
    @Test func aSignBeginsTheValueThatStandsAmidItsLabel() {
        let read = Segmented(
            "TITOLO INTERVENTO Orto comune\n\nTARGET Il rione\n\nRISORSE ECONOMICHE € 5000 per le sementi\nPREVENTIVATE\n\n"
                + "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO? Meno sassi\n", TestForm.objective)
        #expect(read.values()["risorse"] == "€ 5000 per le sementi")
    }

    @Test func theValueInTheMiddleOfItsLabel() {
        let read = read("«QUALI OBIETTIVI VUOLE»\n\nAprire il cortile.\n\n«RAGGIUNGERE»\n")
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile.")
        #expect(read.segmented.codes.contains(.labelInterrupted))
    }

    @Test func theRestOfTheLabelOnALineOfTheValue() {
        let read = read("«QUALI OBIETTIVI VUOLE»\nAprire il cortile a chi\n«RAGGIUNGERE» abita nel rione.")
        #expect(read.misread.isEmpty)
        #expect(read.values["obiettivi"] == "Aprire il cortile a chi abita nel rione.")
    }

    @Test func aLongLabelCutTwice() {
        let marked = MarkedText(
            head + """
                «PREVEDE IL COINVOLGIMENTO DI»
                SI, con il medico
                «ASST NELL'ANALISI DEL BISOGNO»
                del rione
                «E NELLA PROGRAMMAZIONE?»
                ogni mese.

                «QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?»
                Più incontri.
                """)
        let segmented = marked.segmented(TestForm.objective)
        #expect(marked.misread(segmented).isEmpty)
        #expect(segmented.values()["asst"] == "SI, con il medico del rione ogni mese.")
    }

    @Test func aMissingEndOfTheLabelIsToldAndCostsNothingElse() {
        let read = read("«QUALI OBIETTIVI VUOLE»\nAprire il cortile.")
        #expect(read.misread.isEmpty)
        #expect(read.segmented.codes.contains(.labelMisspelt))
        #expect((read.segmented.result.schede.first?["obiettivi"]?.labelScore ?? 1) < 0.8)
    }

    /// However much of a long label is missing, it ends, and the labels below it are found.
    @Test func mostOfALongLabelMayBeMissing() {
        let long =
            "NEL CASO IN CUI I VICINI NON ABBIANO ANCORA UN ORTO COMUNE NÉ UN FORNO DI QUARTIERE APERTO A TUTTI, INDICARE IN QUALE PIAZZA SI INCONTRANO LA DOMENICA MATTINA CON I BAMBINI"
        let form = Template(
            id: "prova", name: "Prova", cycle: "2030",
            fields: [
                ("titolo", "TITOLO INTERVENTO"), ("piazza", long), ("target", "TARGET DELL'INTERVENTO"),
                ("impatto", "QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?"),
            ]
            .map {
                FieldRule(key: $0, kind: $0 == "titolo" ? .title : .text, labels: [LabelPattern($1)].compactMap { $0 })
            })
        func scheda(_ title: String, _ gap: String) -> String {
            "TITOLO INTERVENTO\(gap)\(title)\nNEL CASO IN CUI I VICINI NON ABBIANO ANCORA UN ORTO COMUNE?\(gap)Sotto i portici\n"
                + "TARGET DELL'INTERVENTO\(gap)Il rione\nQUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\(gap)Più feste\n"
        }
        for gap in ["\n", "\t"] {
            let read = Segmented(scheda("Orto comune", gap) + scheda("Forno", gap), form)
            #expect(read.titles == ["Orto comune", "Forno"])
            #expect(read.values(1)["target"] == "Il rione")
            #expect(read.codes.contains(.labelMisspelt))
        }
    }

    /// A part in brackets that the form may do without is not what a value says in the same words.
    @Test func aValueThatSaysWhatTheLabelHasInBrackets() {
        let form = Template(
            id: "prova", name: "Prova", cycle: "2030",
            fields: [
                ("titolo", "TITOLO INTERVENTO"), ("modi", "QUALI MODALITÀ SONO ADOTTATE? [(indicatori di processo)]"),
                ("target", "TARGET"),
            ]
            .map {
                FieldRule(key: $0, kind: $0 == "titolo" ? .title : .text, labels: [LabelPattern($1)].compactMap { $0 })
            })
        func modi(_ rest: String) -> String? {
            Segmented(
                "TITOLO INTERVENTO\nOrto comune\nQUALI MODALITÀ SONO ADOTTATE?\nCon i vicini.\n\(rest)\nuna festa\nTARGET\nIl rione",
                form
            ).values()["modi"]
        }
        #expect(modi("Indicatori di processo:") == "Con i vicini. Indicatori di processo: una festa")
        #expect(modi("(indicatori di processo)") == "Con i vicini. una festa")
        let beside = Segmented(
            "TITOLO INTERVENTO\tOrto\nQUALI MODALITÀ SONO ADOTTATE?\tIndicatori di processo: feste\nTARGET\tIl rione",
            form)
        #expect(beside.values()["modi"] == "Indicatori di processo: feste")
    }

    /// A letter alone in its cell begins no label, whatever stands beside it.
    @Test func lettersInTheFirstColumnOfAListAreNone() {
        let list = ["T", "Q", "A", "P", "R", "Q"].map { "\($0)\tUn progetto\tIl rione\n" }.joined()
        let form =
            "QUALI OBIETTIVI VUOLE RAGGIUNGERE\tAprire il cortile\nAZIONI PROGRAMMATE\tLa semina\nTARGET\tIl rione\n"
        let read = Segmented(
            "N.\tProgetto\tLuogo\n" + list + "\nOrto comune\n\n" + form
                + "RISORSE ECONOMICHE PREVENTIVATE\t€ 100\nQUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?\tMeno sassi\n",
            TestForm.objective)
        #expect(read.titles == ["Orto comune"])
        #expect(read.values()["obiettivi"] == "Aprire il cortile")
    }
}
