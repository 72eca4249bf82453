internal import Ingest
internal import Model
internal import Reading

/// What was read on one page, in the colours of its fields.
struct PagePicture {
    private let trace: Pipeline.Trace
    private let page: Int

    init(_ trace: Pipeline.Trace, page: Int) {
        self.trace = trace
        self.page = page
    }

    var drawing: PageDrawing {
        let marks = cells() + accounts() + fields()
        return PageDrawing(marks: marks, key: key())
    }

    // MARK: Boxes

    /// The box of a word that stands on this page.
    private func box(_ word: Int) -> Box? {
        guard case .page(page, let box) = trace.document.words[word].place else { return nil }
        return box
    }

    /// A frame around the words of each cell.
    private func cells() -> [PageDrawing.Mark] {
        var boxes: [(cell: GridPosition, box: Box)] = []
        for (index, word) in trace.document.words.enumerated() {
            guard let cell = word.cell, cell.row >= 0, let box = box(index) else { continue }
            if let at = boxes.lastIndex(where: { $0.cell == cell }) {
                boxes[at].box = boxes[at].box.union(box)
            } else {
                boxes.append((cell, box))
            }
        }
        return boxes.map { _, box in
            let wider = Box(left: box.left - 2.5, top: box.top - 1.5, right: box.right + 2.5, bottom: box.bottom + 1.5)
            return PageDrawing.Mark(wider, .dashes, PageColors.cell)
        }
    }

    /// Words that are in no field: a frame for each, and a shade for those that should be seen.
    private func accounts() -> [PageDrawing.Mark] {
        trace.segmentation.accounts.indices.flatMap { index -> [PageDrawing.Mark] in
            guard let box = box(index) else { return [] }
            let frame = PageDrawing.Mark(box, .frame, PageColors.word)
            switch trace.segmentation.accounts[index] {
            case .field, .label: return []
            case .outside: return [frame]
            case .furniture: return [PageDrawing.Mark(box, .hatched, PageColors.furniture)]
            case .heading: return [PageDrawing.Mark(box, .light, PageColors.heading), frame]
            case .residue: return [PageDrawing.Mark(box, .hatched, PageColors.residue), frame]
            }
        }
    }

    /// Labels and values in their field's colour; the field's number stands at the label, or at the value where its
    /// label is on another page.
    private func fields() -> [PageDrawing.Mark] {
        trace.segmentation.schede.flatMap { scheda in
            scheda.fields.enumerated().flatMap { number, field -> [PageDrawing.Mark] in
                let label = marks(field.labelWords, .hatched, number)
                var value = marks(field.valueWords, .light, number)
                if !label.isEmpty, !value.isEmpty { value[0].tag = nil }
                return label + value
            }
        }
    }

    private func marks(_ words: [Int], _ style: PageDrawing.Style, _ number: Int) -> [PageDrawing.Mark] {
        let color = PageColors.field(number)
        return words.compactMap(box).enumerated().map { place, box in
            PageDrawing.Mark(box, style, color, tag: place == 0 ? "\(number + 1)" : nil)
        }
    }

    // MARK: The key

    private func key() -> [PageDrawing.KeyLine] {
        var lines: [PageDrawing.KeyLine] = []
        for scheda in trace.segmentation.schede {
            let here = scheda.fields.enumerated().filter { _, field in
                (field.labelWords + field.valueWords).contains { box($0) != nil }
            }
            guard !here.isEmpty else { continue }
            lines.append(.init("#\(scheda.ordinal) \(scheda.title.oneLine)".shortened(to: 34)))
            lines += here.map { number, field in
                let note = field.state == .answered ? "" : " (\(field.state.rawValue))"
                return .init("\(number + 1) \(field.key)\(note)", [.hatched, .light], PageColors.field(number))
            }
        }
        let present = Set(
            trace.segmentation.accounts.indices.filter { box($0) != nil }.map { trace.segmentation.accounts[$0] })
        lines.append(.init("Page \(page)"))
        lines.append(.init("label, value", [.hatched, .light], PageColors.word))
        lines.append(.init("cell", [.dashes], PageColors.cell))
        if present.contains(.heading) { lines.append(.init("heading", [.light], PageColors.heading)) }
        if present.contains(.furniture) { lines.append(.init("furniture", [.hatched], PageColors.furniture)) }
        if present.contains(.outside) { lines.append(.init("outside any scheda", [.frame], PageColors.word)) }
        if present.contains(.residue) { lines.append(.init("residue", [.hatched], PageColors.residue)) }
        return lines
    }
}
