import Rulebook
import Testing

/// Faults of vocabularies and the territory, at the lines that the samples mark.
@Suite struct VocabularyFaultTests {
    @Test func areas() throws {
        try RulesFolder.check([
            "vocabularies/areas.yaml": """
            areas:
              - code: A
                name: Inclusione
                spelling: [Povertà]  # ! rules-unknown-key
              - code: B  # ! rules-missing-key
              - code: A  # ! rules-duplicate-key
                name: Povertà
            free:
              - spellings: [lavorativo]  # ! rules-missing-key
            """
        ])
    }

    @Test func keyPoints() throws {
        try RulesFolder.check([
            "vocabularies/areas.yaml": "areas:\n  - code: A\n    name: Inclusione\n",
            "vocabularies/key-points.yaml": """
            points:
              - code: rete
                text: Rete
                areas:
                  - A
                  - Z  # ! rules-unknown-reference
              - code: rete  # ! rules-duplicate-key
                text: Reti
                area: A  # ! rules-unknown-key
              - code: governo  # ! rules-missing-key
            """,
        ])
    }

    @Test func territory() throws {
        try RulesFolder.check([
            "territory/ambiti.yaml": """
            ambiti:
              - code: ambito:valdoro
                name: Val d'Oro
              - code: valfosca  # ! rules-broken
                name: Valfosca
            """,
            "territory/ats.yaml": "ats:\n  - {code: ats:esempio, name: ATS Esempio}\n",
            "territory/links.yaml": """
            links:
              - ambito: ambito:valdoro
                body: ats:esempio
                from: 2021
              - ambito: ambito:valdora  # ! rules-unknown-reference
                body: ats:esempi  # ! rules-unknown-reference
              - ambito: ambito:valdoro
                body: ats:esempio
                from: duemila  # ! rules-broken
              - ambito: ambito:valdoro  # ! rules-missing-key
            """,
        ])
    }
}
