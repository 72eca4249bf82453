public import Model

extension Normalizer {
    /// What the rules make of a text in a field of a form, read as if it stood alone in its cell.
    public func record(ofCell text: String, field: String, template: String) -> SchedaRecord {
        var document = Document(
            source: Source(id: "trial", names: ["trial.txt"], mediaType: "text/plain", size: 0, reader: .text))
        var value = ValueText()
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (index, printed) in line.split(whereSeparator: \.isWhitespace).enumerated() {
                value.text += value.text.isEmpty ? "" : index == 0 ? "\n" : " "
                let start = value.text.utf8.count
                value.text += printed
                value.runs.append(.init(start: start, end: value.text.utf8.count, word: document.words.count))
                document.words.append(
                    Word(
                        text: String(printed), place: .text(line: number + 1, column: start + 1), line: number + 1,
                        gap: index == 0 ? .line : .space))
            }
        }
        let words = value.runs.map(\.word)
        let cell = SegmentedField(
            key: field, label: "", labelWords: [], valueWords: words, value: value,
            state: value.isEmpty ? .blank : .answered, labelScore: 1, spans: document.spans(of: words))
        let scheda = SegmentedScheda(template: template, ordinal: 1, title: "", headings: [], fields: [cell])
        return record(scheda, of: document, facts: DocumentFacts())
    }
}
