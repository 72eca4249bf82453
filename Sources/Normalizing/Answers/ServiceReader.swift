internal import Model

extension AnswerLexicon {
    /// How many lexemes a text takes to say what kind of service it means.
    private static let leadLength = 14

    /// `nuovo`, `esistente`, `rivisto`, or `nil` where it can't be told.
    func serviceKind(_ text: FieldText, answer: AnswerRecord) -> String? {
        let lexemes = text.ticked(self).lexemes
        let lead = 0..<min(lexemes.count, Self.leadLength)
        // "Servizio già presente, sostanzialmente rivisto": what is revised is there.
        let isRevised = lead.contains { serviceKinds.match(lexemes, at: $0)?.value == "rivisto" }
        let first = serviceKinds.first(lexemes, in: lead)?.value
        let named = first == "esistente" && isRevised ? "rivisto" : first
        switch (answer.value, answer.basis) {
        case (.yes, _): return named ?? "nuovo"
        case (.no, .explicit):
            // "No, prevede ..." tells nothing; "No, il servizio è già presente" does.
            return named == "nuovo" ? nil : named
        case (.no, .implied): return named == "nuovo" ? nil : named
        default: return named
        }
    }

    /// `consolidato`, `nuovo`, or `non_risposto`.
    func need(_ text: FieldText, state: SegmentedField.State, answer: AnswerRecord) -> String {
        guard state == .answered else { return AnswerValue.notAnswered.rawValue }
        let text = text.ticked(self).chosen(of: [needs, needsLeading], self)
        if let named = needs.first(text.lexemes, in: text.all)?.value { return named }
        let first = text.lexemes.firstIndex { $0.kind != .sign } ?? 0
        if let named = needsLeading.match(text.lexemes, at: first)?.value { return named }
        switch answer.value {
        case .yes where answer.basis == .explicit: return "consolidato"
        case .no where answer.basis == .explicit: return "nuovo"
        default: return AnswerValue.notAnswered.rawValue
        }
    }

    /// The types that the text names or ticks, in the order of the rules.
    func types(_ text: FieldText) -> [String] {
        let text = text.ticked(self).chosen(of: [types], self)
        let named = Set(
            text.all.flatMap { index in
                // "non riparativo ma preventivo"
                index > 0 && negations.contains(text.lexemes[index - 1].folded)
                    ? [] : types.matches(text.lexemes, at: index).map(\.value)
            })
        return typeNames.filter(named.contains)
    }
}
