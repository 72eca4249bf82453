internal import Model

/// Gives a value the sign that it begins with: it has no letters, and where the value stands amid its label's words a
/// currency or a box seems to be one of those.
struct LeadingSigns {
    let spellings: SpellingTable

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices where drafts[draft].parts[part].isInterrupted {
                let values = Set(drafts[draft].parts[part].valueWords)
                let signs = drafts[draft].parts[part].labelWords.filter {
                    spellings.spellings[spellings[$0]].beginsValue && values.contains($0 + 1)
                }
                guard !signs.isEmpty else { continue }
                drafts[draft].parts[part].labelWords.removeAll(where: signs.contains)
                drafts[draft].parts[part].valueWords = (drafts[draft].parts[part].valueWords + signs).sorted()
            }
        }
    }
}
