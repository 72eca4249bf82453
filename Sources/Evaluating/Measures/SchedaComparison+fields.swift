internal import Model

extension SchedaComparison {
    private enum Key {
        /// A grid of marks: measured by its cells.
        static let matrix = "matrice"
    }
    private static let shownWords = 12

    /// Labels, texts, states and places of the fields.
    mutating func compareFields() {
        let found = record?.fields ?? [:]
        compare(.labels, wanted.fields.keys.sorted(), found.keys.sorted())
        for (key, field) in wanted.fields.sorted(by: { $0.key < $1.key }) {
            let segments = field.empty == true ? [] : field.segs ?? []
            let isEmpty = field.empty == true
            let expected = isEmpty ? [] : fold(text.value(segments))
            let got = found[key]
            let words = got.map { fold($0.text) }
            if let got {
                compareKept(key, got, isEmpty: isEmpty)
                compareLines(key, got, segments, isEmpty: isEmpty)
            }
            guard key != Key.matrix else { continue }
            count(.fieldExact, credit: words == expected ? 1 : 0)
            count(.fieldWordF1, credit: words.map { Likeness.of(expected, $0) } ?? 0)
            guard record != nil, words != expected else { continue }
            note(
                .fieldExact, field: key, wanted: Self.shown(expected), got: Self.shown(words ?? []),
                words == nil
                    ? "the label was not found"
                    : "\(words?.count ?? 0) words in the place of \(expected.count)")
        }
    }

    private mutating func compareKept(_ key: String, _ got: FieldRecord, isEmpty: Bool) {
        let clean = fold.isClean(got.text)
        count(.cleanText, credit: clean ? 1 : 0)
        if !clean {
            note(.cleanText, field: key, wanted: "", got: String(got.text.prefix(80)), "markup or control characters")
        }
        let isBlank = got.state == .blank
        count(.blankState, credit: isBlank == isEmpty ? 1 : 0)
        if isBlank != isEmpty {
            note(
                .blankState, field: key, wanted: isEmpty ? "blank" : "filled", got: got.state.rawValue,
                "a blank is told wrongly")
        }
    }

    private mutating func compareLines(
        _ key: String, _ got: FieldRecord, _ segments: [ReferenceFile.Segment], isEmpty: Bool
    ) {
        guard comparesSpans, !isEmpty, let first = segments.first?.from, let last = segments.last?.to else { return }
        let lines = got.spans.compactMap { span -> (Int, Int)? in
            if case .lines(let first, let last) = span { (first, last) } else { nil }
        }
        let (start, end) = (lines.map(\.0).min(), lines.map(\.1).max())
        let good = start == first && end == last
        count(.spanLines, credit: good ? 1 : 0)
        if !good {
            note(
                .spanLines, field: key, wanted: "\(first)-\(last)",
                got: start.map { "\($0)-\(end ?? $0)" } ?? "none", "the value's lines differ")
        }
    }

    private static func shown(_ words: [String]) -> String {
        words.count <= shownWords
            ? words.joined(separator: " ")
            : words.prefix(shownWords / 2).joined(separator: " ") + " … "
                + words.suffix(shownWords / 2).joined(separator: " ")
    }
}
