import Testing

@testable import Segmenting

@Suite struct PromptMatcherTests {
    private let prompts = PromptMatcher(["SI/NO", "SI/NO (se sì, indicare quali)", "Chi fa che cosa", "SI/NO (…)"])

    private func isPromptOnly(_ value: String) -> Bool {
        prompts.isPromptOnly(value.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        "SI/NO", "si / no", "SI/NO (se sì, indicare quali)", "SI/NO SI/NO", "Chi fa che cosa:",
        "SI/NO (se sì, con chi)", "☐ SI ☐ NO", "✓ SI/NO", "■ Chi fa che cosa",
    ])
    func theFormsOwnWordsAreNoAnswer(value: String) {
        #expect(isPromptOnly(value))
    }

    @Test(arguments: [
        "", "-", "SI", "NO", "SI/NO SI", "SI/NO (se sì, indicare quali) con il vicinato", "Chi fa",
        "SI/NO (se sì) NO (per ora)", "☐ SI ☒ NO", "☑SI ☐NO", "SI ✓ NO", "■ SI □ NO", "X SI _ NO",
    ])
    func allElseMayBeOne(value: String) {
        #expect(!isPromptOnly(value))
    }
}
