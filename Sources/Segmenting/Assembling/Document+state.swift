internal import Model
internal import Rulebook

extension Document {
    /// What stands in the cell of a scheda's part: an answer, the template's prompt, nothing, or what recognition could
    /// hardly read.
    func state(of part: SchedaDraft.Part, _ template: Template) -> SegmentedField.State {
        let texts = part.valueWords.map { words[$0].text }
        guard texts.contains(where: { !$0.isEmpty }) else { return .blank }
        let prompts = PromptMatcher(template[part.key]?.prompts ?? [])
        if prompts.isPromptOnly(texts) { return .placeholder }
        let doubtful = part.valueWords.count { words[$0].traits.contains(.doubtful) }
        return doubtful * 2 > part.valueWords.count ? .unreadable : .answered
    }
}
