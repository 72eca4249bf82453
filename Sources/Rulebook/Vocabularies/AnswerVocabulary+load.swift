internal import Model

extension AnswerVocabulary {
    /// Reads `vocabularies/answers.yaml`; adds to what an earlier folder gave.
    mutating func add(_ node: RuleNode) {
        node.allow(Set(Self.lists.map(\.0) + Self.terms.map(\.0) + ["implied"]))
        for (key, path) in Self.lists { self[keyPath: path] += node.strings(key) }
        for (key, path) in Self.terms { self[keyPath: path] += Self.terms(node[key]) }
        for item in node.list("implied") {
            item.allow(["fields", "phrases", "value", "leading", "denial"])
            guard let value = item.required("value") else { continue }
            let phrases = item.strings("phrases")
            if phrases.isEmpty { item.fault(.rulesMissingKey, "an implied answer needs 'phrases'") }
            implied.append(
                Implied(
                    fields: item.strings("fields"), phrases: phrases, value: value,
                    leading: item.flag("leading"), denial: item.flag("denial")))
        }
    }

    init(_ node: RuleNode) {
        self.init()
        add(node)
    }

    static func terms(_ node: RuleNode?) -> [Term] {
        guard let node else { return [] }
        return node.entries().compactMap { key, value in
            guard let name = key.text() else { return nil }
            return Term(name: name, phrases: value.items().compactMap { $0.text() })
        }
    }

    private static var lists: [(String, WritableKeyPath<AnswerVocabulary, [String]>)] {
        [
            ("yes", \.yes),
            ("yes_or_pronoun", \.yesOrPronoun),
            ("no", \.no),
            ("no_spellings", \.noSpellings),
            ("answer_leads", \.answerLeads),
            ("negations", \.negations),
            ("relatives", \.relatives),
            ("not_no", \.notNo),
            ("partly", \.partly),
            ("unanswered", \.unanswered),
            ("unanswered_alone", \.unansweredAlone),
            ("yes_alone", \.yesAlone),
            ("no_alone", \.noAlone),
            ("prompts", \.prompts),
            ("verb_stems", \.verbStems),
            ("verb_endings", \.verbEndings),
            ("verb_forms", \.verbForms),
            ("surely_verb_endings", \.surelyVerbEndings),
            ("not_verbs", \.notVerbs),
            ("after_verb", \.afterVerb),
            ("infinitive_endings", \.infinitiveEndings),
            ("not_infinitives", \.notInfinitives),
            ("function_words", \.functionWords),
            ("areas_answer", \.areasAnswer),
            ("transversal_fields", \.transversalFields),
            ("own_place", \.ownPlace),
            ("linked_areas", \.linkedAreas),
            ("area_leads", \.areaLeads),
            ("area_heading_leads", \.areaHeadingLeads),
            ("unlinked_areas", \.unlinkedAreas),
            ("marks", \.marks),
            ("blank_marks", \.blankMarks), ("bracket_marks", \.bracketMarks), ("round_marks", \.roundMarks),
            ("round_blanks", \.roundBlanks),
            ("matrix_rows", \.matrixRows),
            ("matrix_columns", \.matrixColumns),
            ("year_labels", \.yearLabels),
            ("indicator_labels", \.indicatorLabels),
            ("action_labels", \.actionLabels),
            ("objective_labels", \.objectiveLabels),
            ("article_numbers", \.articleNumbers),
            ("percent_words", \.percentWords),
            ("count_signs", \.countSigns),
            ("year_trails", \.yearTrails),
            ("year_spans", \.yearSpans),
            ("changes", \.changes),
            ("baselines", \.baselines),
            ("start_values", \.startValues),
            ("overall", \.overall),
            ("amounts_to", \.amountsTo),
            ("point_leads", \.pointLeads),
            ("plan_names", \.planNames),
            ("actor_fields", \.actorFields),
            ("actor_lists", \.actorLists),
            ("approvals", \.approvals),
            ("approving_acts", \.approvingActs),
            ("laws", \.laws),
            ("approving_bodies", \.approvingBodies),
            ("comuni_leads", \.comuniLeads),
            ("comune_leads", \.comuneLeads),
            ("name_joiners", \.nameJoiners),
            ("ambito_words", \.ambitoWords),
            ("neighbour_leads", \.neighbourLeads),
        ]
    }

    private static var terms: [(String, WritableKeyPath<AnswerVocabulary, [Term]>)] {
        [
            ("described", \.described),
            ("service_kinds", \.serviceKinds),
            ("needs", \.needs),
            ("needs_leading", \.needsLeading),
            ("types", \.types),
            ("grades", \.grades),
            ("comparisons", \.comparisons),
            ("comparisons_after", \.comparisonsAfter),
            ("number_words", \.numberWords),
            ("actor_kinds", \.actorKinds),
            ("indicator_kinds", \.indicatorKinds),
        ]
    }
}
