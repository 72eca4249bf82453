import Model
import Rulebook
import Testing

@testable import Segmenting

/// Tables inside values of text that was laid out with spaces.
@Suite struct AlignedTableTests {
    private func values(_ text: String) -> [String: String] { Segmented(text, TestForm.objective).values() }

    private func form(_ impact: String) -> String {
        """
        TITOLO INTERVENTO                     Botteghe della cura
        QUALI OBIETTIVI VUOLE                 Portare un presidio nei borghi dove i servizi non arrivano
        RAGGIUNGERE
        AZIONI PROGRAMMATE                    Aprire due botteghe
        TARGET                                Chi abita lontano dal capoluogo
        \(impact)
        """
    }

    @Test func rowsAreReadCellByCell() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                AZIONE                          INDICATORI
                AVERE L'INTERVENTO?                   Apertura di due botteghe        Aperture tenute ogni mese
                                                      della cura nei locali delle     rispetto a quelle concordate
                                                      parrocchie
                                                      Formazione dei volontari        Ore di formazione svolte sulle
                                                      che accolgono                   ore previste dal programma
                                                                                      dell'anno
                """))
        #expect(
            read["impatto"]
                == "AZIONE | INDICATORI\n"
                + "Apertura di due botteghe della cura nei locali delle parrocchie | Aperture tenute ogni mese rispetto a "
                + "quelle concordate\n"
                + "Formazione dei volontari che accolgono | Ore di formazione svolte sulle ore previste dal programma "
                + "dell'anno")
    }

    /// No number goes on in another; the head's first cell is empty.
    @Test func eachNumberStandsInARowOfItsOwn() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                               Anno 2025    Anno 2026
                AVERE L'INTERVENTO?                   Spazi aperti   4            6
                                                      Corse          ≥ 50%        ≥ 60%
                                                      Persone        120          140
                """))
        #expect(
            read["impatto"]
                == "| Anno 2025 | Anno 2026\nSpazi aperti | 4 | 6\nCorse | ≥ 50% | ≥ 60%\nPersone | 120 | 140")
    }

    /// Two lines are a table where each number stands below a head of its own.
    @Test func oneRowOfNumbers() {
        let impact = { (head: String, row: String) in
            values(
                form(
                    "QUALE IMPATTO DOVREBBE".padding(38) + head + "\n" + "AVERE L'INTERVENTO?".padding(38) + row + "\n")
            )["impatto"]
        }
        #expect(
            impact("Anno 2025      Anno 2026      Anno 2027", "€ 10.000,00    € 12.000,00    € 14.000,00")
                == "Anno 2025 | Anno 2026 | Anno 2027\n€ 10.000,00 | € 12.000,00 | € 14.000,00")
        #expect(
            impact("                FNPS          Comuni", "Importo      10.000,00       5.000,00")
                == "| FNPS | Comuni\nImporto | 10.000,00 | 5.000,00")
        #expect(
            impact("Voce           FNPS        Totale", "Sede      10.000,00     15.000,00")
                == "Voce | FNPS | Totale\nSede | 10.000,00 | 15.000,00")
        #expect(
            impact(
                "Voce           FNPS        Totale",
                "Sede nel  10.000,00     15.000,00\n" + "".padding(38) + "cortile\n" + "".padding(38) + "Salvo altro.")
                == "Voce | FNPS | Totale\nSede nel cortile | 10.000,00 | 15.000,00\nSalvo altro.")
        // A number has no head of its own, or words stand among them.
        for (head, row) in [
            ("FNPS                     Comuni", "10.000,00  5.000,00  2.000,00"),
            ("FNPS        Comuni", "10.000,00   nessuna"),
        ] { #expect(impact(head, row)?.contains("|") == false) }
    }

    @Test func oneBlankPartsCellsBetweenLinesThatShowColumns() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                AZIONE                        INDICATORI
                AVERE L'INTERVENTO?                   Apertura di due botteghe      Aperture tenute ogni mese
                                                      della cura presso le parrocchie rispetto a quelle che
                                                      del fondovalle                erano state concordate
                                                      Giornate di incontro          Numero delle persone
                """))
        #expect(
            read["impatto"]
                == "AZIONE | INDICATORI\n"
                + "Apertura di due botteghe della cura presso le parrocchie del fondovalle | Aperture tenute ogni mese "
                + "rispetto a quelle che erano state concordate\n"
                + "Giornate di incontro | Numero delle persone")
    }

    @Test func headsInTheMiddleOfTheirRowAreOneRow() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                                            INDICATORI
                AVERE L'INTERVENTO?                   AZIONE
                                                                                  PREVISTI
                                                      Apertura di due botteghe    Aperture tenute ogni mese
                                                      Giornate di incontro        Numero delle persone accolte
                """))
        #expect(
            read["impatto"]
                == "AZIONE | INDICATORI PREVISTI\nApertura di due botteghe | Aperture tenute ogni mese\n"
                + "Giornate di incontro | Numero delle persone accolte")
    }

    @Test func amountsStandBesideTheirNames() {
        let read = values(
            form(
                """
                RISORSE ECONOMICHE                    FONTE                  2030          2031
                PREVENTIVATE                          Comuni                 € 10.000,00   € 12.000,00
                                                      Fondazione del lago    € 4.500,00    € 5.500,00
                """))
        #expect(
            read["risorse"]
                == "FONTE | 2030 | 2031\nComuni | € 10.000,00 | € 12.000,00\n"
                + "Fondazione del lago | € 4.500,00 | € 5.500,00")
    }

    @Test func proseAfterATableIsNone() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                Apertura di due botteghe      Aperture tenute ogni mese
                AVERE L'INTERVENTO?                   Giornate di incontro          Numero delle persone accolte
                                                      Corso per i volontari         Ore svolte
                                                      Le misure sono lette ogni anno dal tavolo dei sindaci, che le
                                                      confronta con quelle degli altri borghi della valle e le pubblica.
                """))
        #expect(
            read["impatto"]
                == "Apertura di due botteghe | Aperture tenute ogni mese\n"
                + "Giornate di incontro | Numero delle persone accolte\nCorso per i volontari | Ore svolte\n"
                + "Le misure sono lette ogni anno dal tavolo dei sindaci, che le confronta con quelle degli altri borghi "
                + "della valle e le pubblica.")
    }

    @Test func indentedItemsAreNoTable() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                Si misurano:
                AVERE L'INTERVENTO?                   -     le aperture tenute ogni mese
                                                      -     le persone accolte
                                                      -     le ore dei volontari
                """))
        #expect(
            read["impatto"]
                == "Si misurano:\n- le aperture tenute ogni mese\n- le persone accolte\n- le ore dei volontari")
    }

    @Test func aTableGoesOnOverThePage() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                AZIONE                          INDICATORI
                AVERE L'INTERVENTO?                   Apertura di due botteghe        Aperture tenute ogni mese
                                                      della cura nei locali           rispetto a quelle concordate
                                                      Formazione dei volontari        Ore di formazione svolte
                \u{0C}                                      Giornate di incontro           Numero delle persone
                                                      nelle piazze                   accolte
                """))
        #expect(
            read["impatto"]
                == "AZIONE | INDICATORI\n"
                + "Apertura di due botteghe della cura nei locali | Aperture tenute ogni mese rispetto a quelle concordate"
                + "\nFormazione dei volontari | Ore di formazione svolte\n"
                + "Giornate di incontro nelle piazze | Numero delle persone accolte")
    }

    /// Each row of a timetable has crosses of its own.
    @Test func crossesStandInRowsOfTheirOwn() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE                Quando                 2025           2026
                AVERE L'INTERVENTO?                   Apertura               x
                                                      Formazione             x              x
                                                      Verifica                              x
                """))
        #expect(
            read["impatto"] == "Quando | 2025 | 2026\nApertura | x\nFormazione | x | x\nVerifica | | x")
    }

    /// What stands behind a label on its line begins where it may, not in the columns of the table below.
    @Test func aLeadBehindItsLabelIsNoRow() {
        let read = values(
            """
            TITOLO INTERVENTO: Botteghe della cura
            QUALI OBIETTIVI VUOLE RAGGIUNGERE: Portare un presidio nei borghi
            RISORSE ECONOMICHE PREVENTIVATE: Importi in euro per annualità:
             Fonte                    2025                   2026                   2027
             Comuni                   18.000,00              18.500,00              19.000,00
             Offerte                  8.000,00               8.500,00               9.000,00
            QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO? Meno viaggi
            """)
        #expect(
            read["risorse"] == "Importi in euro per annualità:\nFonte | 2025 | 2026 | 2027\n"
                + "Comuni | 18.000,00 | 18.500,00 | 19.000,00\nOfferte | 8.000,00 | 8.500,00 | 9.000,00")
    }

    /// Years above their columns, with no name above the first one, begin behind the label, too.
    @Test func yearsBehindTheLabelAreAHead() {
        let read = values(
            form(
                """
                QUALE IMPATTO DOVREBBE AVERE L'INTERVENTO?      2031 2032 2033
                                                      Visite    950  970  980
                                                      Feste     500  500  500
                                                      Orti      800  800  800
                """))
        #expect(read["impatto"]?.hasPrefix("| 2031 | 2032 | 2033\nVisite | 950 | 970 | 980") == true)
    }
}

extension String {
    /// The text with blanks up to a width.
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
