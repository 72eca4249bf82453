import Testing

@testable import Segmenting

@Suite struct EditDistanceTests {
    private func distance(_ a: String, _ b: String, limit: Int) -> Int? {
        EditDistance.between(Array(a.utf8), Array(b.utf8)[...], limit: limit)
    }

    @Test(arguments: [
        ("rete", "rete", 0), ("obbiettivo", "obiettivo", 1), ("azione", "azioni", 1),
        ("oriparativo", "ooriparativo", 1),
        ("servizio", "serivzio", 2), ("", "asst", 4), ("orto", "cortile", 4),
    ])
    func theLeastEditsCount(a: String, b: String, edits: Int) {
        #expect(distance(a, b, limit: 9) == edits)
        #expect(distance(b, a, limit: 9) == edits)
        #expect(distance(a, b, limit: edits) == edits)
        if edits > 0 { #expect(distance(a, b, limit: edits - 1) == nil) }
    }

    @Test func aSliceIsComparedByItsOwnLetters() {
        let label = Array("qualiobiettivivuole".utf8)
        #expect(EditDistance.between(Array("obbiettivi".utf8), label[5..<14], limit: 2) == 1)
    }

    @Test func similarityIsTheShareOfLettersKept() {
        #expect(EditDistance.similarity(Array("orto".utf8), Array("orto".utf8)) == 1)
        #expect(EditDistance.similarity(Array("orto".utf8), Array("orti".utf8)) == 0.75)
        #expect(EditDistance.similarity([], []) == 1)
        #expect(EditDistance.similarity([], Array("orto".utf8)) == 0)
    }
}
