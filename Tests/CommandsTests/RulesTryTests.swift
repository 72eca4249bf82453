import Foundation
import TestSupport
import Testing

/// `schedario rules try`.
@Suite struct RulesTryTests {
    private func attempt(_ file: String, _ text: String, _ options: String...) throws -> CommandRun.Result {
        let run = try CommandRun()
        return run.run(["rules", "try", CommandRun.rules + "/vocabularies/" + file, text] + options)
    }

    @Test func fundsAndWhy() throws {
        let result = try attempt("funds.yaml", "Quota servizi Fondo Povertà annualità 2024: € 5.000,00")
        #expect(result.code == 0, "\(result.error)")
        #expect(result.output.contains("funds[POVERTA].phrases") && result.output.contains("matches 'Quota servizi"))
        #expect(result.output.contains("funds: POVERTA") && result.output.contains("budget: 5000.00"))
    }

    @Test func answersOfAField() throws {
        let result = try attempt("answers.yaml", "Si tramite il tavolo", "--field", "altri_attori")
        #expect(result.output.contains("not_verbs") && result.output.contains("answer: si, explicit"))
    }

    @Test func keyPointsAndAreas() throws {
        #expect(try attempt("key-points.yaml", "• Contrasto all'isolamento").output.contains("contrasto-isolamento"))
        #expect(try attempt("areas.yaml", "Sì, area A").output.contains("areas: A"))
    }

    @Test func nothingMatches() throws {
        let result = try attempt("money.yaml", "zzz")
        #expect(result.code == 0 && result.output.contains("No phrase") && result.output.contains("nothing was read"))
    }

    @Test func whatIsNotThereIsTold() throws {
        #expect(try attempt("nothing.yaml", "x").code == 2)
        #expect(try attempt("funds.yaml", "x", "--field", "nothing").code == 2)
        #expect(try attempt("funds.yaml", "x", "--template", "nothing").code == 2)
    }

    /// A new phrase in a copy of the rules counts at once.
    @Test func aRuleInEditing() throws {
        let run = try CommandRun()
        let file = try run.folder.write(
            "funds:\n  - code: \"ALTRO:lotteria\"\n    phrases: [\"lotteria di valle\"]\n",
            to: "mine/vocabularies/funds.yaml")
        let result = run("rules", "try", file, "Lotteria di valle")
        #expect(result.output.contains("funds: ALTRO:lotteria"), "\(result.output) \(result.error)")
    }
}
