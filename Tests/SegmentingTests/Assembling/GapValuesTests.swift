import Model
import Testing

@testable import Segmenting

/// Values of which no column is known below labels for which one was guessed.
@Suite struct GapValuesTests {
    @Test func textBelowALabelThatSeemedToStandInAColumnIsItsValue() {
        let read = Segmented(
            """
            TITOLO INTERVENTO
            Botteghe della cura

            AZIONI PROGRAMMATE
            FASE                                 CHI                            QUANDO
            Apertura                             Tavolo dei sindaci             gennaio
            Prova                                Cooperative del borgo          aprile
            Verifica                             Gruppo dei volontari           giugno
            Chiusura                             Tavolo dei sindaci             dicembre

            TARGET
            Chi abita lontano dal capoluogo e non ha un mezzo con cui raggiungere i servizi

            RISORSE ECONOMICHE PREVENTIVATE
            € 5.000
            """, TestForm.objective
        ).values()
        #expect(read["target"] == "Chi abita lontano dal capoluogo e non ha un mezzo con cui raggiungere i servizi")
    }
}
