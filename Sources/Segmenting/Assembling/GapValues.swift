internal import Model

/// Gives a label without a value what stands directly below it, where its columns were only guessed.
///
/// In text laid out with spaces a table inside one value makes its neighbours look like columns, too: a label that
/// stands above its value is then on the left, and its value beside no column.
struct GapValues {
    let document: Document

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices where !drafts[draft].residue.isEmpty {
            let residue = Set(drafts[draft].residue)
            for part in drafts[draft].parts.indices where drafts[draft].parts[part].valueWords.isEmpty {
                guard let last = drafts[draft].parts[part].labelWords.last, document.side(of: last) != nil else {
                    continue
                }
                var end = last + 1
                while residue.contains(end), document.words[end].gap < .page { end += 1 }
                guard end > last + 1 else { continue }
                drafts[draft].parts[part].valueWords = Array(last + 1..<end)
                drafts[draft].residue.removeAll { (last + 1..<end).contains($0) }
            }
        }
    }
}
