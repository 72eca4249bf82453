internal import Model

/// Answers that say what another wording of their label does: `Il bisogno era già stato affrontato nella precedente
/// programmazione` below `Bisogno consolidato o nuovo bisogno`. They pass for the label, with a blank behind it, and the
/// label for the end of the value above.
struct WordedAnswers {
    /// A sentence has so many words at least; a label of fewer may stand below a heading.
    private static let fewest = 4

    let labels: SpelledLabels

    private var document: Document { labels.document }

    func run(_ drafts: inout [SchedaDraft]) {
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices.dropFirst() where isAnswer(drafts[draft].parts[part]) {
                let field = drafts[draft].parts[part]
                guard let first = field.labelWords.first,
                    let label = label(
                        of: field.key, in: drafts[draft].template, at: drafts[draft].parts[part - 1], to: first),
                    document.words[label.lowerBound].cell?.column == document.words[first].cell?.column,
                    !isOwnLabel(first) || label.allSatisfy(document.isCapital)
                else { continue }
                drafts[draft].parts[part - 1].valueWords.removeLast(label.count)
                drafts[draft].parts[part].labelWords = Array(label)
                drafts[draft].parts[part].valueWords = field.labelWords
            }
        }
    }

    /// Whether the form's own label stands at a word to the letter; below one in capitals a sentence may say the same.
    private func isOwnLabel(_ word: Int) -> Bool {
        labels.run(at: word).map { $0.isWhole && !labels.book.variants[$0.variant].isLone } ?? false
    }

    /// Whether a blank field's label may be its answer: a sentence.
    private func isAnswer(_ part: SchedaDraft.Part) -> Bool {
        guard part.valueWords.isEmpty, part.labelWords.count >= Self.fewest, let last = part.labelWords.last else {
            return false
        }
        let text = document.words[last].text
        let capitals = part.labelWords.count { !document.words[$0].text.contains(where: \.isLowercase) }
        return !text.hasSuffix("?") && !text.hasSuffix(":") && 2 * capitals < part.labelWords.count
    }

    /// The words of a field's label that end the value above, on lines of their own.
    private func label(of key: String, in template: Int, at above: SchedaDraft.Part, to end: Int) -> Range<Int>? {
        let variants = Set(
            labels.book.variants.indices.filter {
                let field = labels.book.fields[labels.book.variants[$0].field]
                return field.template == template && field.key == key
            })
        var start = end - 1
        for word in above.valueWords.reversed() {
            guard word == start, above.reading == nil else { return nil }
            // The rest of a sentence may say the same.
            if document.words[word].gap >= .line, document.words[word].text.first?.isUppercase == true,
                !document.words[end - 1].text.hasSuffix("."), let run = labels.run(at: word, among: variants),
                run.isWhole,
                run.end == end
            {
                return word..<end
            }
            start -= 1
        }
        return nil
    }
}
