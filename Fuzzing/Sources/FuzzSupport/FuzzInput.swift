public import Model
internal import Normalizing

/// The bytes that the fuzzer gives, in the forms that the stages take.
public enum FuzzInput {
    /// The bytes of one round.
    public static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    private static let normalizer = Normalizer(rules: FuzzRules.rulebook)

    /// The record of a scheda whose one field holds these bytes as its text.
    public static func record(_ bytes: [UInt8], field: String) -> SchedaRecord {
        var document = Document(
            source: Source(id: "fuzzed", names: ["fuzzed.txt"], mediaType: "text/plain", size: 0, reader: .text))
        var value = ValueText()
        let text = String(decoding: bytes, as: UTF8.self)
        for (number, line) in text.split(separator: "\n").enumerated() {
            for (index, word) in line.split(whereSeparator: \.isWhitespace).enumerated() {
                value.text += value.text.isEmpty ? "" : index == 0 ? "\n" : " "
                let start = value.text.utf8.count
                value.text += word
                value.runs.append(.init(start: start, end: value.text.utf8.count, word: document.words.count))
                document.words.append(
                    Word(
                        text: String(word), place: .text(line: number + 1, column: start + 1), line: number + 1,
                        gap: .space))
            }
        }
        let words = value.runs.map(\.word)
        let found = SegmentedField(
            key: field, label: "", labelWords: [], valueWords: words, value: value,
            state: value.isEmpty ? .blank : .answered, labelScore: 1, spans: document.spans(of: words))
        let scheda = SegmentedScheda(template: "obiettivo-2025", ordinal: 1, title: "Fuzzed", fields: [found])
        return normalizer.record(scheda, of: document, facts: DocumentFacts())
    }
}
