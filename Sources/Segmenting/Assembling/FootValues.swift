internal import Model
internal import Rulebook

/// Gives a label at a page's head what stands of its row at the foot of the page before.
///
/// Where a page cuts a row, what holds lines of a paragraph together may keep the label whole and let the value begin: its
/// first lines then stand below the row above, as far from it as rows are from each other.
struct FootValues {
    /// So many paragraphs that are nearer to each other than rows tell that none is as far.
    private static let fewest = 5
    /// How much distances of one kind differ, in points.
    private static let tolerance = 1.5

    let document: Document
    let templates: [Template]
    let openings: ValueOpenings

    /// Moves such lines to their label.
    ///
    /// - Returns: the pages at whose heads rows go on.
    func run(_ drafts: inout [SchedaDraft]) -> [Int] {
        guard let rows = median(drafts.flatMap(rowDistances)) else { return [] }
        let cuts = drafts.indices.flatMap { draft in self.cuts(drafts[draft], of: draft, rows: rows) }
        let between = Set(cuts.map { $0.words[0] })
        let distances = drafts.flatMap(\.parts).map(\.valueWords).flatMap { words in
            self.distances(in: words).filter { !between.contains(words[$0.index]) }.map(\.points)
        }
        let paragraphs = median(distances) ?? 0
        let isNever =
            distances.count >= Self.fewest && distances.allSatisfy { $0 < rows - Self.tolerance }
        var pages: [Int] = []
        for cut in cuts {
            let parts = drafts[cut.draft].parts
            let kind = templates[drafts[cut.draft].template][parts[cut.below].key]?.kind
            let isAnswer = kind.map { fits($0, cut.words) } ?? false
            // Where paragraphs are as far from each other as rows, or the row stands in a drawn table, whose rows may have
            // no label, the answer itself must tell.
            let isRow = paragraphs < rows - Self.tolerance && !isDrawn(cut.words[0])
            let value = parts[cut.below].valueWords
            let isText = kind != .yesNo && kind != .money
            let goesOn =
                value.isEmpty || isRow && (isNever && isText || goesOn(cut.words, with: value, kind))
                || kind == .yesNo && answers(cut, parts[cut.above].valueWords)
            guard goesOn, isRow || isAnswer else { continue }
            drafts[cut.draft].parts[cut.above].valueWords.removeLast(cut.words.count)
            drafts[cut.draft].parts[cut.below].valueWords.insert(contentsOf: cut.words, at: 0)
            for word in cut.words {
                guard let cell = parts[cut.above].innerCells[word] else { continue }
                drafts[cut.draft].parts[cut.above].innerCells[word] = nil
                drafts[cut.draft].parts[cut.below].innerCells[word] = cell
            }
            pages.append(cut.page)
        }
        return pages
    }

    /// Whether a label's value goes on from words before the page: it begins within a sentence, or is the reason of the
    /// answer that stands there. A paragraph above may be as far from its text as a row.
    private func goesOn(_ words: [Int], with value: [Int], _ kind: FieldKind?) -> Bool {
        guard let first = value.first, let last = words.last else { return false }
        return document.words[last].goesOn(with: document.words[first])
            || kind.map { $0 == .yesNo && fits($0, words) && !fits($0, value) } == true
    }

    /// Whether the lines are an answer alone, below one of the row above.
    private func answers(_ cut: Cut, _ above: [Int]) -> Bool {
        cut.words.count == 1 && openings.answer(document.words[cut.words[0]].text) != nil && above.count > 1
            && openings.answer(document.words[above[0]].text) != nil
    }

    private func fits(_ kind: FieldKind, _ words: [Int]) -> Bool {
        openings.fit(kind, words.map { document.words[$0].text })
    }

    /// Where a row may be cut: what of the value above may be of the label below.
    private struct Cut {
        var draft: Int
        var above: Int
        var below: Int
        var words: [Int]
        /// The page of the label.
        var page: Int
    }

    private func cuts(_ draft: SchedaDraft, of number: Int, rows: Double) -> [Cut] {
        let order = draft.labelledParts
        return zip(order, order.dropFirst()).compactMap { above, below in
            let part = draft.parts[above]
            guard case .page(let page, _) = place(draft.parts[below].labelWords[0]), part.reading == nil,
                document.opensPage(draft.parts[below].labelWords[0]),
                let tail = tail(of: part, before: page, rows: rows)
            else { return nil }
            return Cut(draft: number, above: above, below: below, words: Array(part.valueWords[tail...]), page: page)
        }
    }

    /// Where in a value that ends the page before another the row below begins; `nil` where it ends with its row.
    private func tail(of part: SchedaDraft.Part, before page: Int, rows: Double) -> Int? {
        guard let last = part.valueWords.last, case .page(page - 1, _) = document.words[last].place else { return nil }
        let wide = distances(in: part.valueWords).filter { $0.points >= rows - Self.tolerance }
        // Paragraphs of one value may be as far from each other as rows.
        guard wide.count == 1, case .page(page - 1, let box) = place(part.valueWords[wide[0].index]),
            bottom(of: part.labelWords, on: page - 1).map({ box.top - $0 >= rows - Self.tolerance }) ?? true,
            !areOneTable(part, wide[0].index)
        else { return nil }
        return wide[0].index
    }

    /// Whether a word of a value and the one before it stand in a table inside the value.
    private func areOneTable(_ part: SchedaDraft.Part, _ index: Int) -> Bool {
        [index - 1, index].allSatisfy { index in
            let word = part.valueWords[index]
            return document.words[word].innerCell != nil || part.innerCells[word] != nil
        }
    }

    /// How far the paragraphs of a value are from those above them on one page, in points; rows of tables whose lines are
    /// drawn are known.
    private func distances(in words: [Int]) -> [(index: Int, points: Double)] {
        var found: [(index: Int, points: Double)] = []
        var bottom: (page: Int, y: Double)?
        for (index, word) in words.enumerated() {
            guard case .page(let page, let box) = place(word) else { continue }
            if let above = bottom, above.page == page, document.words[word].gap >= .paragraph, index > 0,
                box.top >= above.y, !areOneCell(words[index - 1], word)
            {
                found.append((index, box.top - above.y))
            }
            bottom = bottom?.page == page ? (page, max(bottom?.y ?? 0, box.bottom)) : (page, box.bottom)
        }
        return found
    }

    private func areOneCell(_ one: Int, _ other: Int) -> Bool {
        isDrawn(one) && document.words[one].cell == document.words[other].cell
    }

    /// Whether a word stands in a table whose cells are drawn.
    private func isDrawn(_ word: Int) -> Bool {
        document.words[word].cell.map { $0.row >= 0 && $0.columns > 1 } ?? false
    }

    /// How far each row begins below the one above it on the same page, in points.
    private func rowDistances(_ draft: SchedaDraft) -> [Double] {
        let order = draft.labelledParts
        return zip(order, order.dropFirst()).compactMap { above, below in
            let (above, below) = (draft.parts[above], draft.parts[below])
            guard case .page(let page, _) = place(below.labelWords[0]),
                let end = bottom(of: above.words, on: page),
                let start = below.words.compactMap({ box($0, on: page)?.top }).min(), start >= end
            else { return nil }
            return start - end
        }
    }

    private func bottom(of words: [Int], on page: Int) -> Double? {
        words.compactMap { box($0, on: page)?.bottom }.max()
    }

    private func box(_ word: Int, on page: Int) -> Box? {
        guard case .page(page, let box) = place(word) else { return nil }
        return box
    }

    private func place(_ word: Int) -> Place { document.words[word].place }

    private func median(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
}
