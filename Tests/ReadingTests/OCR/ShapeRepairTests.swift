import Testing

@testable import Reading

@Suite struct ShapeRepairTests {
    @Test(arguments: [
        ("|presa", "presa"), ("carico|", "carico"), ("|", ""), (" | ", ""),
        ("personali77azione", "personalizzazione"), ("reali7zate", "realizzate"), ("formaliz77ati", "formalizzati"),
        ("terri1orio", "terrilorio"), ("OBlETTIVI", "OBIETTIVI"), ("P.I.P.P.l.", "P.I.P.P.I."),
        ("I'ADI", "l'ADI"), ("(I’ente", "(l’ente"),
    ])
    func shapesAreSetRight(read: String, right: String) { #expect(ShapeRepair.repaired(read) == right) }

    @Test(arguments: ["2025-2027", "n.7", "7", "A1", "h24", "l'anno", "Il", "d.l.", "co2", "50%", "L.328/2000", "PIl"])
    func othersStay(word: String) { #expect(ShapeRepair.repaired(word) == word) }
}
