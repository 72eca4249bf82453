import Foundation
import Rulebook
import Testing

/// Several rules folders: later ones add, and a template takes the place of an earlier one of its id.
@Suite struct OverlayTests {
    @Test func laterTemplateReplaces() throws {
        let other = soundTemplate.replacing("template: prova", with: "template: altra")
        let changed = soundTemplate.replacing("TITOLO", with: "TITOLO DELLA SCHEDA")
        let loaded = try RulesFolder.load(
            ["templates/prova.yaml": soundTemplate, "templates/zz.yaml": other], ["templates/mia.yaml": changed])
        #expect(loaded.faults == [])
        #expect(loaded.rulebook.templates.map(\.id) == ["prova", "altra"])
        #expect(loaded.rulebook.template("prova")?["titolo"]?.labels.map(\.text) == ["TITOLO DELLA SCHEDA"])
    }

    @Test func vocabulariesAdd() throws {
        let loaded = try RulesFolder.load(
            [
                "templates/prova.yaml": soundTemplate,
                "vocabularies/areas.yaml": """
                areas:
                  - {code: A, name: Inclusione, spellings: [Povertà]}
                all: [tutte le aree]
                free:
                  - {name: lavoro, spellings: [lavorative]}
                """,
                "vocabularies/key-points.yaml": "points:\n  - {code: rete, text: Rete sociale, areas: [A]}\n",
                "territory/ambiti.yaml": "ambiti:\n  - {code: ambito:valdoro, name: Val d'Oro}\n",
                "territory/ats.yaml": "ats:\n  - {code: ats:esempio, name: ATS Esempio}\n",
            ],
            [
                "vocabularies/areas.yaml": """
                areas:
                  - {code: A, name: Inclusione, spellings: [Emarginazione]}
                  - {code: B, name: Abitare}
                all: [ogni area]
                free:
                  - {name: lavoro, spellings: [politiche del lavoro]}
                """,
                "vocabularies/key-points.yaml": "points:\n  - {code: rete, text: Reti sociali, areas: [A, B]}\n",
                "territory/ambiti.yaml": "ambiti:\n  - {code: ambito:valdoro, name: Valdoro}\n",
                "territory/links.yaml": "links:\n  - {ambito: ambito:valdoro, body: ats:esempio, from: 2021}\n",
            ])
        let rules = loaded.rulebook
        #expect(loaded.faults == [])
        #expect(rules.areas.areas.map(\.code) == ["A", "B"])
        #expect(rules.areas["A"]?.name == "Inclusione")
        #expect(rules.areas["A"]?.spellings == ["Emarginazione", "Inclusione", "Povertà"])
        #expect(rules.areas.all == ["tutte le aree", "ogni area"])
        #expect(rules.areas.free.map(\.spellings) == [["politiche del lavoro", "lavorative", "lavoro"]])
        #expect(rules.keyPoints.points.map(\.areas) == [["A", "B"]])
        #expect(rules.keyPoints.points.map(\.spellings) == [["Reti sociali"]])
        #expect(rules.territory.ambiti.map(\.spellings) == [["Valdoro"]])
        #expect(
            rules.territory.links
                == [.init(ambito: "ambito:valdoro", body: "ats:esempio", from: 2021, to: nil)])
    }
}
