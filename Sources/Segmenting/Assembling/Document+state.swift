internal import Model
internal import Rulebook

extension Document {
    /// What stands in the cell of a scheda's part: an answer, the template's prompt, or nothing.
    func state(of part: SchedaDraft.Part, _ template: Template) -> SegmentedField.State {
        let texts = part.valueWords.map { words[$0].text }
        guard texts.contains(where: { !$0.isEmpty }) else { return .blank }
        let prompts = PromptMatcher(template[part.key]?.prompts ?? [])
        return prompts.isPromptOnly(texts) ? .placeholder : .answered
    }
}
