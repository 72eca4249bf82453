import Foundation
import Model
import Rulebook
import Testing

/// Faults of files: broken YAML, keys that stand twice, files that are missing or in the wrong place.
@Suite struct FileFaultTests {
    @Test func brokenYAML() throws {
        try RulesFolder.check([
            "templates/prova.yaml": """
            template: prova
            name: "Prova
            """ + "  # ! rules-broken"
        ])
        try RulesFolder.check([
            "vocabularies/areas.yaml": """
            areas:
              - code: A
             name: Lavoro  # ! rules-broken
            """
        ])
    }

    @Test func wrongShape() throws {
        try RulesFolder.check(["vocabularies/areas.yaml": "- areas  # ! rules-broken\n"])
        try RulesFolder.check(["vocabularies/areas.yaml": "areas:\n  code: A  # ! rules-broken\n"])
    }

    @Test func keyTwice() throws {
        try RulesFolder.check([
            "templates/prova.yaml": """
            template: prova
            name: Prova  # ! rules-duplicate-key
            cycle: 2025-2027
            name: Altra prova
            """
        ])
    }

    @Test func templateTwice() throws {
        try RulesFolder.check([
            "templates/zz.yaml": soundTemplate.replacing("prova\n", with: "prova  # ! rules-duplicate-key\n")
        ])
    }

    @Test func emptyFile() throws {
        #expect(
            try RulesFolder.faults(["templates/prova.yaml": "# nothing\n", "templates/sound.yaml": soundTemplate])
                == ["Rules/templates/prova.yaml:- rules-broken"])
    }

    @Test func unknownFile() throws {
        #expect(
            try RulesFolder.faults(["vocabularies/area.yaml": "areas: []", "templates/sound.yaml": soundTemplate])
                == ["Rules/vocabularies/area.yaml:- rules-unknown-key"])
    }

    @Test func otherSuffixesAreNoRules() throws {
        #expect(
            try RulesFolder.faults(["README.md": "*", ".a.yaml": "{", "templates/sound.yaml": soundTemplate]) == [])
    }

    @Test func noTemplates() throws {
        #expect(
            try RulesFolder.faults(["vocabularies/areas.yaml": "areas: []"]) == ["Rules/templates:- rules-missing"])
    }

    @Test func noFolder() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("no-rules-\(UUID().uuidString)")
        let faults = RuleCheck.run(folders: [folder])
        #expect(faults.map(\.code) == [.rulesMissing, .rulesMissing])
        #expect(faults.allSatisfy { $0.file.hasPrefix(folder.lastPathComponent) })
    }

    @Test func faultsStandInOrder() throws {
        let field = "  - key: a\n    kind: x\n    labels: [A]\n    prompt: y\n"
        let template = "template: t\nname: T\ncycle: 2025-2027\nfields:\n"
        #expect(
            try RulesFolder.faults(["templates/b.yaml": template + field, "templates/a.yaml": template + field]) == [
                "Rules/templates/a.yaml:6 rules-unknown-kind", "Rules/templates/a.yaml:8 rules-unknown-key",
                "Rules/templates/b.yaml:1 rules-duplicate-key", "Rules/templates/b.yaml:6 rules-unknown-kind",
                "Rules/templates/b.yaml:8 rules-unknown-key",
            ])
    }
}
