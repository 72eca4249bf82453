import Model
import Rulebook
import Testing

@testable import Segmenting

/// Texts in which the columns of tables inside a value are lost, each beside the same form's ordinary values.
@Suite struct LineColumnsTests {
    private static let language = LanguageVocabulary(
        joining: ["a", "con", "dal", "dei", "del", "della", "di", "e", "in", "le", "nei", "per", "sulle"],
        itemStarts: ["n."])

    /// A form whose other values tell how wide the lines of a cell are.
    private func values(objectives: String = "", target: String = "Chi abita lontano.", impact: String) -> [String:
        String]
    {
        let lines = (1...20).map { number in
            "Riga \(number) del racconto che riempie per intero la larghezza della sua cella"
        }
        let text = """
            TITOLO INTERVENTO

            Botteghe della cura

            QUALI OBIETTIVI VUOLE RAGGIUNGERE

            \(objectives.isEmpty ? "Portare un presidio nei borghi." : objectives)

            AZIONI PROGRAMMATE

            \(lines.joined(separator: "\n"))

            TARGET

            \(target)

            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?

            \(impact)
            """
        let document = Document(text: text)
        let rules = Rulebook(templates: [TestForm.objective], language: Self.language)
        let fields = Segmenter(rules: rules).segment(document).schede.first?.fields ?? []
        return Dictionary(fields.map { ($0.key, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func linesOfTwoCellsInTurnsAreReadCellByCell() {
        let read = values(
            impact: """
                Apertura di due botteghe
                Numero delle aperture tenute
                della cura in locali messi a
                ogni mese rispetto a quelle che
                disposizione dalle parrocchie erano state concordate con le
                parrocchie
                Formazione dei volontari che
                Ore di formazione svolte sulle
                accolgono le famiglie
                ore previste dal programma
                """)
        #expect(
            read["impatto"]
                == "Apertura di due botteghe della cura in locali messi a disposizione dalle parrocchie | Numero delle "
                + "aperture tenute ogni mese rispetto a quelle che erano state concordate con le parrocchie\n"
                + "Formazione dei volontari che accolgono le famiglie | Ore di formazione svolte sulle ore previste dal "
                + "programma")
    }

    @Test func columnsUnderTheirHeadsArePaired() {
        let read = values(
            impact: """
                AZIONE
                Apertura di due botteghe
                della cura
                Formazione dei volontari che
                accolgono le famiglie

                INDICATORI DI RISULTATO
                Famiglie che tornano almeno
                una seconda volta
                Volontari ancora attivi dopo un
                anno
                """)
        #expect(
            read["impatto"]
                == "AZIONE | INDICATORI DI RISULTATO\nApertura di due botteghe della cura | Famiglie che tornano almeno "
                + "una seconda volta\nFormazione dei volontari che accolgono le famiglie | Volontari ancora attivi dopo "
                + "un anno")
    }

    @Test func cellsPrintedAfterTheNextLabelComeBack() {
        let read = values(
            target: """
                Ricerca degli alloggi tra il
                patrimonio dei Comuni
                Stesura di un patto di uso con
                i ragazzi
                """,
            impact: """
                Patti firmati da tutti quelli che
                abitano gli alloggi

                Chi esce dalla comunità trova una casa in cui imparare a vivere da solo
                """)
        #expect(read["target"]?.hasSuffix("Patti firmati da tutti quelli che abitano gli alloggi") == true)
        #expect(read["impatto"] == "Chi esce dalla comunità trova una casa in cui imparare a vivere da solo")
    }

    @Test func aListThatAColonWaitsForComesBack() {
        let read = values(
            objectives: "L'obiettivo si collega con:", target: "Chi abita lontano.\n\n- i borghi alti;\n- le frazioni.",
            impact: "Meno solitudine.")
        #expect(read["obiettivi"] == "L'obiettivo si collega con:\n- i borghi alti;\n- le frazioni.")
        #expect(read["target"] == "Chi abita lontano.")
    }

    @Test func anAnnouncedListStaysWhereItIs() {
        let read = values(
            objectives: "L'obiettivo si collega con:", target: "Chi abita:\n\n- i borghi alti;\n- le frazioni.",
            impact: "Meno solitudine.")
        #expect(read["obiettivi"] == "L'obiettivo si collega con:")
        #expect(read["target"] == "Chi abita:\n- i borghi alti;\n- le frazioni.")
    }

    @Test func oneNarrowColumnStaysAsItStands() {
        let lines = [
            "Il lavoro comune ha fatto", "crescere la fiducia tra gli", "uffici e ha permesso di",
            "dividere i costi di un servizio", "che nessuno da solo avrebbe", "potuto tenere aperto per tre", "anni.",
        ]
        #expect(values(impact: lines.joined(separator: "\n"))["impatto"] == lines.joined(separator: " "))
    }

    @Test func theItemsOfAListStayAsTheyStand() {
        let lines = [
            "• Flessibilità", "• Allargamento del servizio a", "nuovi borghi", "• Tempestività della", "risposta",
            "• Ruolo delle famiglie",
        ]
        #expect(
            values(impact: lines.joined(separator: "\n"))["impatto"]
                == "• Flessibilità\n• Allargamento del servizio a nuovi borghi\n• Tempestività della risposta\n"
                + "• Ruolo delle famiglie")
    }
}
