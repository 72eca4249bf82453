import Testing

@testable import Comparing

@Suite struct WordDifferenceTests {
    @Test func saysWhatWasTakenOutAndPutIn() {
        let difference = WordDifference(from: "Un servizio per gli anziani soli", to: "Un servizio per i giovani soli.")
        #expect(
            difference.parts == [
                .same("Un servizio per"), .removed("gli anziani"), .added("i giovani"), .same("soli."),
            ])
    }

    @Test func caseAndPunctuationAreNoChange() {
        #expect(WordDifference(from: "È così, sì", to: "e' COSI • si").parts == [.same("e' COSI si")])
    }

    @Test func longStretchesAreCut() {
        let old = Plan.words(40), new = Plan.words(20) + " nuovo " + Plan.words(20, from: 20)
        #expect(
            WordDifference(from: old, to: new).excerpt(context: 2) == [
                .same("… parola18 parola19"), .added("nuovo"), .same("parola20 parola21 …"),
            ])
    }

    @Test func nothingIsLostAtTheEnds() {
        #expect(WordDifference(from: "", to: "uno due").parts == [.added("uno due")])
        #expect(WordDifference(from: "uno due", to: "").parts == [.removed("uno due")])
        #expect(WordDifference(from: "uno due", to: "due tre").parts == [.removed("uno"), .same("due"), .added("tre")])
    }
}
