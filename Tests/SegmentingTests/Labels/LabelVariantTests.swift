import Rulebook
import Testing

@testable import Segmenting

@Suite struct LabelVariantTests {
    private func variant(_ text: String) throws -> LabelVariant {
        LabelVariant(try #require(LabelPattern(text)), field: 0)
    }

    @Test func lettersStandWithoutTheGapsBetweenWords() throws {
        let label = try variant("CHI È IL RESPONSABILE?")
        #expect(String(decoding: label.letters, as: UTF8.self) == "chieilresponsabile")
        #expect(label.wordStarts.indices.filter { label.wordStarts[$0] } == [0, 3, 4, 6, 18])
        #expect(label.required == 18)
    }

    @Test func optionalPartsAndPlaceholdersWeighNothing() throws {
        let label = try variant("TITOLO [Area {aree}]")
        #expect(label.count == 11)
        #expect(label.required == 6)
        #expect(label.missing(at: 0) == 6)
        #expect(label.missing(at: 4) == 2)
        #expect(label.missing(at: 6) == 0)
        #expect(label.weight(from: 2, to: 11) == 4)
        #expect(label.letters.last == LabelVariant.areas)
    }

    @Test func aWordKeepsItsOwnCase() throws {
        let label = try variant("TITOLO (se noto)")
        #expect(label.isUpper == Array(repeating: true, count: 6) + Array(repeating: false, count: 6))
    }
}
