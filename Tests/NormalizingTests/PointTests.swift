import Model
import Testing

@testable import Normalizing

/// The key points of a cell and the names of areas above them.
@Suite struct PointTests {
    @Test(arguments: [
        // More words than an area's name.
        (
            "Contrasto alla povertà educativa\nSostegno ai cortili",
            ["Contrasto alla povertà educativa", "Sostegno ai cortili"]
        ),
        // Nothing stands below the name.
        ("Sostegno ai cortili\nInclusione attiva", ["Sostegno ai cortili", "Inclusione attiva"]),
        (
            "Sostegno ai cortili\nDigitalizzazione dei servizi\nInclusione attiva",
            ["Sostegno ai cortili", "Digitalizzazione dei servizi", "Inclusione attiva"]
        ),
        (
            "- Sostegno ai cortili\n- Inclusione attiva\n- Orti nuovi",
            ["Sostegno ai cortili", "Inclusione attiva", "Orti nuovi"]
        ),
        ("• Inclusione attiva\n• Sostegno ai cortili", ["Inclusione attiva", "Sostegno ai cortili"]),
        ("Anziani\nSostegno ai cortili\nDisabilità\nOrti nuovi", ["Sostegno ai cortili", "Orti nuovi"]),
        (
            "Anziani\n- Sostegno ai cortili\nDisabilità\nGiovani e minori\n- Orti nuovi",
            ["Sostegno ai cortili", "Orti nuovi"]
        ),
        ("Sostegno ai cortili\nArea Anziani:\nOrti nuovi", ["Sostegno ai cortili", "Orti nuovi"]),
    ])
    func namesLikeAnAreas(_ text: String, _ points: [String]) {
        #expect(Sentences.record(["punti_chiave": text]).keyPoints.map(\.text) == points)
    }

    /// Lines that all begin with a capital say a point each; a sentence goes on in small letters, or behind a preposition.
    @Test(arguments: [
        ("Sostegno ai cortili ↵Orti nuovi ↵Mulini aperti", ["Sostegno ai cortili", "Orti nuovi", "Mulini aperti"]),
        ("Sostegno ai cortili ↵con orti nuovi ↵Mulini aperti", ["Sostegno ai cortili con orti nuovi Mulini aperti"]),
        ("Sostegno ai cortili di ↵Valdoro ↵Mulini aperti", ["Sostegno ai cortili di Valdoro", "Mulini aperti"]),
    ])
    func printedLines(_ text: String, _ points: [String]) {
        #expect(Sentences.record(["punti_chiave": text]).keyPoints.map(\.text) == points)
    }
}
