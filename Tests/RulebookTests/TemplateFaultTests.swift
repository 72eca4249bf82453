import Rulebook
import Testing

/// Faults of templates stand at the line that each sample marks.
@Suite struct TemplateFaultTests {
    private func check(_ template: String) throws {
        try RulesFolder.check(["templates/prova.yaml": template], beside: [:])
    }

    @Test func keys() throws {
        try check(
            """
            template: prova
            nome: Prova  # ! rules-unknown-key
            name: Prova
            cycle: 2025-2027
            fields:
              - key: titolo
                kind: title
                label: TITOLO  # ! rules-unknown-key
                labels: [TITOLO]
            """)
    }

    @Test func missingKeys() throws {
        try check(
            """
            template: prova  # ! rules-missing-key
            name:  # ! rules-missing-key
            fields:
              - kind: title  # ! rules-missing-key
                labels: [TITOLO]
              - key: target  # ! rules-missing-key
                labels: [TARGET]
            """)
    }

    @Test func withoutNameOrFields() throws {
        try check("name: Prova  # ! rules-missing-key\n")
        try check("template: prova  # ! rules-missing-key\nname: Prova\ncycle: 2025-2027\n")
    }

    @Test func kind() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            fields:
              - key: titolo
                kind: titel  # ! rules-unknown-kind
                labels: [TITOLO]
            """)
    }

    @Test func unreadableLabels() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            fields:
              - key: titolo
                kind: title
                labels:
                  - TITOLO INTERVENTO
                  - TITOLO [Area  # ! rules-broken
                  - TITOLO {area}  # ! rules-broken
                  - "[TITOLO]"  # ! rules-broken
                  - "{numero}"  # ! rules-broken
                  - [TITOLO, INTERVENTO]  # ! rules-broken
            """)
    }

    @Test func unreadableHead() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            heads:
              - "Azione {numero} {titolo}"
              - "Azione {numero}"  # ! rules-broken
              - "{titolo}"  # ! rules-broken
              - "Azione {nome} {titolo}"  # ! rules-broken
            fields:
              - key: titolo
                kind: title
            """)
    }

    @Test func duplicateField() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            fields:
              - key: titolo
                kind: title
                labels: [TITOLO]
              - key: titolo  # ! rules-duplicate-key
                kind: text
                labels: [TARGET]
            """)
    }

    @Test func fieldsThatAreNeverFound() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            preamble: descrizioni  # ! rules-unknown-reference
            fields:
              - key: titolo  # ! rules-missing-key
                kind: title
              - key: descrizione  # ! rules-missing-key
                kind: text
            """)
    }

    @Test func ambiguousLabels() throws {
        try check(
            """
            template: prova
            name: Prova
            cycle: 2025-2027
            fields:
              - key: titolo
                kind: title
                labels: [TITOLO]
              - key: risorse
                kind: text
                labels:
                  - Risorse
                  - Risorse dell'Ambito
              - key: risorse_economiche
                kind: money
                labels:
                  - Risorse economiche [per {numero} mesi]
                  - Risorse [economiche]  # ! rules-ambiguous-label
                  - RISORSE DELL’ÀMBITO?  # ! rules-ambiguous-label
              - key: risorse_umane
                kind: money
                labels:
                  - Risorse economi-che [per {numero} mesi] [complessive]  # ! rules-ambiguous-label
                  - Risorse umane
                lone_labels:
                  - Risorse dell'Ambito  # ! rules-ambiguous-label
            """)
    }
}
