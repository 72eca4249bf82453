import Foundation
import Rulebook
import TestSupport
import Testing

/// The rules that come with the program.
@Suite struct ShippedRulesTests {
    let loaded = Rulebook.load(folders: [PackageRoot.folder("Rules")])
    var rules: Rulebook { loaded.rulebook }

    /// The fields of the templates in the order of the printed forms.
    static let keys = [
        "obiettivo-2025": """
        titolo obiettivi azioni target risorse_economiche risorse_personale trasversale* punti_chiave
        asst_programmazione* asst_realizzazione* cooperazione_ambiti* continuita* nuovo_servizio* premiale*
        coprogrammato* coprogettato* coinvolgimento_ets altri_attori* bisogni bisogno_precedente tipo innovativo*
        digitalizzazione* modalita risultati impatto
        """,
        "azione-2021": """
        titolo descrizione target risorse_economiche risorse_personale trasversale* integrazione_sociosanitaria*
        continuita* coprogettato* bisogni modalita risultati impatto
        """,
        "progetto-2021": """
        titolo macroarea punti_chiave obiettivo ats_coordinatrice ambiti_coinvolti asst_coinvolte altri_enti
        modalita_integrazione contesto innovazione attivita integrazione_macroaree deliverable cronoprogramma risorse
        risorse_economiche risorse_umane beneficiari_impatto criticita sostenibilita
        """,
        "integrata-asst": """
        titolo obiettivo criticita matrice destinatari descrizione ambito_territoriale attori modalita_integrazione
        risorse_personale presente_pdz* anni indicatori_output indicatori_outcome
        """,
        "valutazione-2023": """
        titolo descrizione azioni grado_raggiungimento valutazione_utenti adeguatezza_risorse coincidenza_risorse
        criticita cambiamento continuita* riproposto*
        """,
    ]

    @Test func haveNoFault() {
        #expect(loaded.faults == [])
        #expect(RuleCheck.run(folders: [PackageRoot.folder("Rules")]) == [])
    }

    @Test func areTheFiveTemplates() { #expect(Set(rules.templates.map(\.id)) == Set(Self.keys.keys)) }

    /// A star marks the yes/no questions.
    @Test(arguments: keys.keys.sorted())
    func haveTheFieldsOfTheForm(_ id: String) throws {
        let template = try #require(rules.template(id))
        let keys = template.fields.map { $0.kind == .yesNo ? $0.key + "*" : $0.key }
        #expect(keys == Self.keys[id]?.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    @Test func knowTheAreas() {
        #expect(rules.areas.areas.map(\.code).joined() == "ABDEFGHIJKL")
        for area in rules.areas.areas {
            #expect(area.spellings.contains(area.name))
            #expect(
                area.spellings.map(\.unicodeScalars.count) == area.spellings.map(\.unicodeScalars.count).sorted(by: >))
        }
        #expect(rules.areas["A"]?.spellings.contains("Promozione inclusione attiva") == true)
        #expect(rules.keyPoints.points.count == Set(rules.keyPoints.points.map(\.code)).count)
    }

    @Test func knowTheBodies() throws {
        let saronno = try #require(rules.territory.ambiti.first { $0.name == "Saronno" })
        #expect(
            Set(rules.territory.links.filter { $0.ambito == saronno.code }.map(\.body))
                == ["ats:insubria", "asst:valle-olona"])
        // The two sub-areas of Oglio Po lie in two provinces, with an ASST each.
        #expect(rules.territory.links.filter { $0.ambito == "ambito:oglio-po" }.count == 3)
        for name in ["Gallarate", "Oglio Po", "Carate Brianza"] {
            #expect(rules.territory.ambiti.contains { $0.name == name })
        }
    }
}
