internal import Model

/// Ends a last value where its form ends: at text in no cell where the form's values stand in cells, at a heading that
/// the medium marks where nothing of the form is one, and at text that stands as far left as its label where all values
/// are indented.
///
/// A label may stand above its value, and have none: all that follows would be its value then.
struct FormBounds {
    /// How many values of a form tell where they stand, at least.
    private static let leastValues = 3
    /// How far edges of one column differ, in points; in text, by how many characters values are indented at least.
    private static let tolerance = 2.0

    private let document: Document
    /// The headings that stand more than once in the document, by their words: a form may print one in a value.
    private let recurring: Set<[String]>

    init(document: Document, index: LineIndex) {
        self.document = document
        let headings = index.lines.compactMap { line -> [String]? in
            guard let first = line.words.first, document.words[first].traits.contains(.heading) else { return nil }
            return line.words.map { document.words[$0].text }
        }
        recurring = Set(Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +).filter { $1 > 1 }.keys)
    }

    /// The words of a draft's last value that belong to its form.
    func within(_ value: [Int], of draft: SchedaDraft, last: Int) -> [Int] {
        let others = draft.parts.indices.filter { $0 != last }.map { draft.parts[$0] }
        let ends = [
            cellsEnd(value, draft.parts[last], others), heading(in: value, draft.parts[last], others),
            indentEnd(value, draft.parts[last], others),
        ]
        return ends.compactMap { $0 }.min().map { Array(value[..<$0]) } ?? value
    }

    /// Where the text behind a form begins whose values all stand in cells.
    private func cellsEnd(_ value: [Int], _ part: SchedaDraft.Part, _ others: [SchedaDraft.Part]) -> Int? {
        let values = others.map(\.valueWords).filter { !$0.isEmpty }
        guard values.count >= Self.leastValues, values.allSatisfy({ $0.allSatisfy(isInCell) }),
            let label = part.labelWords.last, isInCell(label),
            let start = value.firstIndex(where: {
                document.words[$0].cell == nil && document.words[$0].gap >= .paragraph
            })
        else { return nil }
        let before = start > 0 ? value[start - 1] : label
        switch (document.words[before].place, document.words[value[start]].place) {
        case (.path, .path): return start
        case (.page(let page, let above), .page(let next, let box)):
            if page == next { return box.top >= above.bottom - Self.tolerance ? start : nil }
            // The lines around a value that goes on may not be drawn: it begins at the values' edge, or goes on in words.
            let edges = values.compactMap { left($0[0]) }
            let isAtEdge = edges.contains { abs($0 - box.left) <= Self.tolerance }
            return isAtEdge || document.words[before].goesOn(with: document.words[value[start]]) ? nil : start
        default: return document.source.reader == .markup ? start : nil
        }
    }

    /// Where a heading stands in a value, as the medium says, and no label or other value of the form is one.
    private func heading(in value: [Int], _ part: SchedaDraft.Part, _ others: [SchedaDraft.Part]) -> Int? {
        guard let start = value.firstIndex(where: { isHeading($0) && document.words[$0].gap >= .paragraph }),
            !recurs(value[start...]), !part.labelWords.contains(where: isHeading),
            !value[..<start].contains(where: isHeading),
            others.count >= Self.leastValues,
            !others.contains(where: {
                $0.labelWords.contains(where: isHeading) || $0.valueWords.contains(where: isHeading)
            })
        else { return nil }
        return start
    }

    /// Where a line stands no further right than the label, as in no other value of the form.
    ///
    /// What stands right of its label on one line says nothing, unless such values stand in one column.
    private func indentEnd(_ value: [Int], _ part: SchedaDraft.Part, _ others: [SchedaDraft.Part]) -> Int? {
        let filled = others.filter { !$0.valueWords.isEmpty && !$0.labelWords.isEmpty }
        let starts = filled.compactMap { $0.valueWords.first.flatMap(left) }
        let others = filled.filter { other in
            other.valueWords.contains { document.words[$0].gap >= .line }
                || other.valueWords.first.flatMap(left).map { start in
                    starts.count { abs($0 - start) <= Self.tolerance } >= Self.leastValues
                } ?? false
        }
        guard others.count >= Self.leastValues, let label = part.labelWords.first.flatMap(left),
            others.allSatisfy({ other in
                guard let edge = other.labelWords.first.flatMap(left) else { return false }
                return other.valueWords.allSatisfy { left($0).map { $0 > edge + Self.tolerance } ?? false }
            })
        else { return nil }
        return value.indices.first { index in
            document.words[value[index]].gap >= .line && document.words[value[index]].cell == nil
                && left(value[index]).map { $0 <= label + Self.tolerance } ?? false
        }
    }

    private func recurs(_ words: ArraySlice<Int>) -> Bool {
        guard let first = words.first else { return false }
        let line = words.prefix { $0 == first || document.words[$0].gap < .line }
        return recurring.contains(line.map { document.words[$0].text })
    }

    private func isInCell(_ word: Int) -> Bool { document.words[word].cell.map { $0.row >= 0 } ?? false }

    private func isHeading(_ word: Int) -> Bool {
        document.words[word].traits.contains(.heading) && !isInCell(word)
    }

    private func left(_ word: Int) -> Double? {
        switch document.words[word].place {
        case .page(_, let box): box.left
        case .text(_, let column): Double(column)
        case .path: nil
        }
    }
}
