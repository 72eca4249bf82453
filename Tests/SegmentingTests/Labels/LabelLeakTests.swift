import Model
import Rulebook
import Testing

@testable import Segmenting

@Suite struct LabelLeakTests {
    /// How many words at the start of a value go back to its label.
    private func leaks(label: String, value: String, template: String) throws -> Int {
        let document = Document(text: label + "\t" + value)
        let column = { (wanted: Int) in document.words.indices.filter { document.words[$0].cell?.column == wanted } }
        let part = SchedaDraft.Part(
            key: "prova", occurrence: 0, labelWords: column(0), valueWords: column(1), score: 0.9)
        let variant = LabelVariant(try #require(LabelPattern(template)), field: 0)
        return LabelLeak(document: document).words(in: part, variant: variant)
    }

    private let resources = "RISORSE ECONOMICHE PREVENTIVATE"

    @Test func aWordThatTheLabelLacksGoesBack() throws {
        #expect(
            try leaks(label: "RISORSE PREVENTIVATE", value: "ECONOMICHE Fondi del comune", template: resources) == 1)
        #expect(try leaks(label: "PREVENTIVATE", value: "RISORSE ECONOMICHE Nessuna", template: resources) == 2)
    }

    @Test func aSingleCapitalLetterGoesBack() throws {
        #expect(
            try leaks(
                label: "IL SERVIZIO FORMALMENTE NUOVO?", value: "È NO", template: "IL SERVIZIO È FORMALMENTE NUOVO?")
                == 1)
    }

    /// The form has a shorter label than the template: no word of the value makes it whole.
    @Test func aShorterQuestionTakesNothing() throws {
        let template = "L'ORTO È APERTO DI DOMENICA AI BAMBINI DELLE SCUOLE VICINE E AI LORO NONNI?"
        #expect(try leaks(label: "L'ORTO È APERTO?", value: "DI DOMENICA MATTINA", template: template) == 0)
        #expect(try leaks(label: "L'ORTO È APERTO", value: "DI DOMENICA MATTINA", template: template) == 2)
    }

    @Test func aCompleteLabelTakesNothing() throws {
        #expect(try leaks(label: resources, value: "ECONOMICHE Fondi del comune", template: resources) == 0)
    }

    @Test func aWordInAnotherCaseBelongsToTheValue() throws {
        #expect(try leaks(label: "RISORSE PREVENTIVATE", value: "economiche del comune", template: resources) == 0)
    }

    @Test func aValueIsNeverEmptied() throws {
        #expect(try leaks(label: "RISORSE PREVENTIVATE", value: "ECONOMICHE", template: resources) == 0)
    }

    @Test func anyOtherWordStays() throws {
        #expect(try leaks(label: "RISORSE PREVENTIVATE", value: "FNA del comune", template: resources) == 0)
    }
}
