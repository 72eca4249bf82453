import Model
import Testing

@testable import Normalizing

/// Boxes beside other words than SI and NO: only what is ticked counts.
@Suite struct TickedItemTests {
    @Test(arguments: [
        ("☐ PROMOZIONALE ☒ PREVENTIVO ☐ RIPARATIVO", ["preventivo"]),
        ("☑ Promozionale\n☐ Preventivo\n☑ Riparativo", ["promozionale", "riparativo"]),
        ("PROMOZIONALE ☐ PREVENTIVO ☐ RIPARATIVO ☒", ["riparativo"]),
        ("[ ] promozionale [x] preventivo [ ] riparativo", ["preventivo"]),
        ("☐ PROMOZIONALE/PREVENTIVO ☐ RIPARATIVO", []),
        ("Preventivo e riparativo", ["preventivo", "riparativo"]),
        // Signs that are bullets.
        ("✓ Preventivo\n✓ Riparativo", ["preventivo", "riparativo"]), ("□ Preventivo", ["preventivo"]),
    ])
    func types(_ text: String, _ types: [String]) {
        #expect(Sentences.record(["tipo": text]).tipo == types)
    }

    @Test(arguments: [
        ("☐ BISOGNO CONSOLIDATO ☒ NUOVO BISOGNO", "nuovo"), ("☑ Bisogno consolidato ☐ Nuovo bisogno", "consolidato"),
        ("BISOGNO CONSOLIDATO ☐ NUOVO BISOGNO ☒", "nuovo"), ("☐ BISOGNO CONSOLIDATO ☐ NUOVO BISOGNO", "non_risposto"),
    ])
    func needs(_ text: String, _ need: String) {
        #expect(Sentences.record(["bisogno_precedente": text]).bisogno == need)
    }

    @Test(arguments: [
        ("☐ SI ☐ NO ☒ IN PARTE", "parziale"), ("☐ SI ☐ PARZIALMENTE ☒ NO", "no"), ("SI ☒ NO ☐ IN PARTE ☐", "si"),
    ])
    func thirdBox(_ text: String, _ value: String) throws {
        #expect(try #require(Sentences.answer(text)).value.rawValue == value)
    }

    @Test func grades() {
        let record = Sentences.record(
            [
                "adeguatezza_risorse": "☐ Gravemente inadeguato\n☐ Inadeguato\n☐ Sufficientemente adeguato\n☒ Adeguato",
                "grado_raggiungimento": "☐ 0% (nullo)\n☐ 1-49% (insufficiente)\n☐ 80-99% (buono)\n☒ 100% (ottimo)",
            ], template: "valutazione-2023")
        #expect(record.adeguatezza == "adeguato")
        #expect(record.gradoPct == 100)
    }

    /// A step of a scale is no percentage.
    @Test func stepsOfAScale() {
        for text in ["80-99% (buono)", "☐ 0% (nullo)\n☒ 80-99% (buono)\n☐ 100% (ottimo)", "50 – 79%"] {
            let record = Sentences.record(["grado_raggiungimento": text], template: "valutazione-2023")
            #expect(record.gradoPct == nil, "\(text)")
        }
    }
}
