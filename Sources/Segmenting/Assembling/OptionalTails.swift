internal import Model

/// Gives to a label the rest that it may lack, where text without columns has it on a line of its own between the value's
/// lines, and the question's mark with it: `Quale impatto vuole raggiungere Meno sassi` / `l'intervento?` / `nel cortile`.
struct OptionalTails {
    /// So few letters may be the value's.
    private static let fewest = 8
    /// In how many lines of the value it stands at most.
    private static let reach = 3

    let labels: SpelledLabels
    let alignment: Alignment

    private var document: Document { labels.document }

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices {
                takeBegun(&drafts[draft].parts[part])
                guard let tail = tail(of: drafts[draft].parts[part]) else { continue }
                drafts[draft].parts[part].giveToLabel(Array(tail))
            }
        }
    }

    /// Takes a rest that is only begun out of the label where it begins a line on which the value goes on:
    /// `SONO ADOTTATE? [(indicatori di processo)]` above `Indicatori individuati:`.
    private func takeBegun(_ part: inout SchedaDraft.Part) {
        guard let first = part.labelWords.first, let last = part.labelWords.last,
            let variant = part.occurrence.map({ alignment.occurrences[$0].variant }),
            part.valueWords.first == last + 1, document.words[last + 1].gap < .line,
            let run = labels.run(at: first, among: [variant]), run.isWhole, run.end <= last,
            let start = part.labelWords.firstIndex(of: run.end), document.words[run.end].gap >= .line
        else { return }
        let begun = part.labelWords[start...]
        guard begun.dropFirst().allSatisfy({ document.words[$0].gap < .line }) else { return }
        part.valueWords.insert(contentsOf: begun, at: 0)
        part.labelWords.removeSubrange(start...)
    }

    private func isQuestion(_ word: Int) -> Bool { document.words[word].text.hasSuffix("?") }

    private func tail(of part: SchedaDraft.Part) -> Range<Int>? {
        guard let first = part.labelWords.first, let last = part.labelWords.last, part.reading == nil,
            part.valueWords.first == last + 1, document.words[last].cell == nil, !isQuestion(last),
            let variant = part.occurrence.map({ alignment.occurrences[$0].variant }),
            let run = labels.run(at: first, among: [variant]), run.isWhole, run.end == last + 1
        else { return nil }
        let starts = part.valueWords.filter { document.words[$0].gap == .line }.prefix(Self.reach)
        for start in starts {
            guard let end = labels.end(of: run, goingOnAt: start), part.valueWords.contains(end - 1),
                isQuestion(end - 1), end >= document.words.count || document.words[end].gap >= .line,
                labels.spellings.letters(ofWords: start..<end).count >= Self.fewest
            else { continue }
            return start..<end
        }
        return nil
    }
}
