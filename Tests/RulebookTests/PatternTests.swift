import Rulebook
import Testing

@Suite struct LabelPatternTests {
    @Test func wordsAndPlaces() {
        #expect(LabelPattern("TARGET")?.parts == [.word("TARGET")])
        #expect(
            LabelPattern("TITOLO INTERVENTO [Area di policy {aree}]")?.parts == [
                .word("TITOLO"), .word("INTERVENTO"),
                .optional([.word("Area"), .word("di"), .word("policy"), .placeholder(.aree)]),
            ])
        #expect(
            LabelPattern("Risorse [per {numero} mesi [circa]] umane")?.parts == [
                .word("Risorse"),
                .optional([.word("per"), .placeholder(.numero), .word("mesi"), .optional([.word("circa")])]),
                .word("umane"),
            ])
        #expect(
            LabelPattern("Ambito({codice})")?.parts == [.word("Ambito("), .placeholder(.codice), .word(")")])
    }

    @Test(arguments: ["", "  ", "[", "A [B", "A B]", "A {aree", "A {area}", "{numero}", "A {a{b}}"])
    func unreadable(_ text: String) { #expect(LabelPattern(text) == nil) }
}

@Suite struct HeadPatternTests {
    @Test func parts() {
        #expect(HeadPattern("Azione {numero} {titolo}")?.parts == [.word("Azione"), .number, .title])
        #expect(HeadPattern("{codice} {trattino} {titolo}")?.parts == [.code, .dash, .title])
        #expect(HeadPattern("Obiettivo LEPS: {titolo}")?.parts == [.word("Obiettivo"), .word("LEPS:"), .title])
    }

    @Test(arguments: ["", "{titolo}", "Azione", "{titolo} Azione", "{titolo} {titolo}", "Azione {nome} {titolo}"])
    func unreadable(_ text: String) { #expect(HeadPattern(text) == nil) }
}
