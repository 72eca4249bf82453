internal import Model

/// Finds the lines at the edges of a text's pages that change with what the pages hold, as headers do that name a
/// chapter or a form above, below or beside what all pages say.
///
/// Such a line is the same on pages that follow each other, and does not come back: the first words of a page's own text
/// differ, and answers that recur at its edge do so anywhere.
struct ChangingHeads {
    private static let leastPages = 3
    /// The share of the pages, from the first that has it to the last, that have a line which all pages say.
    private static let denseShare = 0.7
    /// The share of the pages with a changing line whose neighbour has the same.
    private static let leastShare = 0.6

    let edges: PageEdges

    /// Where a changing line stands to the one that all pages have.
    private enum Slot: CaseIterable { case before, beside, behind, apart }

    /// The lines of a page's edge that stand in one place.
    private struct Part {
        var lines: [Int]
        var text: String
    }

    func found() -> Set<Int> {
        guard edges.pages.count >= Self.leastPages else { return [] }
        return found(in: edges.tops).union(found(in: edges.bottoms))
    }

    private func found(in blocks: [PageEdges.Block]) -> Set<Int> {
        let dense = dense(blocks)
        guard !dense.isEmpty else { return [] }
        var parts: [Slot: [Int: Part]] = [:]
        var fixed: [Int: [Int]] = [:]
        for block in blocks {
            for (slot, lines) in slots(of: block, dense) {
                let text = lines.map { squeezed($0) }.joined(separator: "\n")
                parts[slot, default: [:]][block.page] = Part(lines: lines, text: text)
            }
            fixed[block.page] = block.lines.filter { dense.contains(mask($0)) }
        }
        var found: Set<Int> = []
        for slot in Slot.allCases {
            guard let pages = parts[slot] else { continue }
            let recurring = pages.filter { page, part in
                pages[page - 1]?.text == part.text || pages[page + 1]?.text == part.text
            }
            let texts = pages.sorted { $0.key < $1.key }.map(\.value.text)
            let changes = zip(texts, texts.dropFirst()).count { $0 != $1 }
            guard pages.count >= Self.leastPages, Double(recurring.count) >= Self.leastShare * Double(pages.count),
                changes < Set(texts).count
            else { continue }
            // Between the edge and a page's line nothing else stands; behind it the page's text may begin.
            for (page, part) in slot == .before || slot == .beside ? pages : recurring {
                found.formUnion(part.lines)
                found.formUnion(fixed[page] ?? [])
            }
        }
        return found
    }

    private func slots(of block: PageEdges.Block, _ dense: Set<String>) -> [(Slot, [Int])] {
        let anchors = block.lines.indices.filter { dense.contains(mask(block.lines[$0])) }
        guard let last = anchors.last else {
            let isBeside = block.lines.count == 1 && columns(block.lines[0]).contains(where: dense.contains)
            return isBeside ? [(.beside, block.lines)] : []
        }
        let before = block.lines.indices.filter { $0 < last && !anchors.contains($0) }.map { block.lines[$0] }
        let behind = Array(block.lines[(last + 1)...])
        var slots: [(Slot, [Int])] = []
        if !before.isEmpty { slots.append((.before, before)) }
        if !behind.isEmpty { slots.append((.behind, [behind[0]])) }
        if behind.isEmpty, let next = block.next { slots.append((.apart, [next])) }
        return slots
    }

    /// The lines, and the first and last columns of lines, that stand at most pages' edges, their numbers masked.
    private func dense(_ blocks: [PageEdges.Block]) -> Set<String> {
        var pages: [String: [Int]] = [:]
        for block in blocks {
            for text in Set(block.lines.flatMap { [mask($0)] + columns($0) }) {
                pages[text, default: []].append(block.page)
            }
        }
        let dense = pages.filter { text, pages in
            pages.count >= Self.leastPages && text.contains(where: \.isLetter)
                && Double(pages.count) >= Self.denseShare * Double(pages[pages.count - 1] - pages[0] + 1)
        }
        // What stands on a few of another's pages changes with them, however close they lie.
        return Set(dense.filter { _, pages in !dense.values.contains { Set($0).isStrictSuperset(of: pages) } }.keys)
    }

    /// The first and the last part of a line that wide spaces part; none where there are none.
    private func columns(_ line: Int) -> [String] {
        let words = edges.lines.scalars[line].drop(while: GlyphTable.isSpace)
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = words.startIndex
        var spaces = 0
        for index in words.indices {
            if GlyphTable.isSpace(words[index]) {
                spaces += 1
            } else {
                if spaces > 2 {
                    parts.append(words[start..<index])
                    start = index
                }
                spaces = 0
            }
        }
        guard let first = parts.first else { return [] }
        return [first, words[start...]].map { Self.squeezed($0).numberMask }
    }

    private func squeezed(_ line: Int) -> String { Self.squeezed(edges.lines.scalars[line][...]) }

    private func mask(_ line: Int) -> String { squeezed(line).numberMask }

    private static func squeezed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.split(whereSeparator: GlyphTable.isSpace).map { String(scalars: $0) }.joined(separator: " ")
    }
}
