internal import Model

/// Parts sheets on which two pages are printed side by side.
struct SheetHalves {
    /// The narrowest white strip down the middle, in points.
    private static let gutter = 20.0
    /// The fewest cells of a page's table.
    private static let fewestCells = 4

    /// Where a sheet's left page ends, in points.
    private let middle: Double

    /// The pages of a document with the halves of its sheets in their place, where a sheet shows that they are pages.
    static func parted(_ pages: [ReadPage]) -> [ReadPage] {
        guard pages.contains(where: { $0.size.map { $0.width > $0.height } ?? false }) else { return pages }
        let running = RunningLines(pages: pages.map(\.words), margins: pages.map(\.margins))
        let halves = pages.map { SheetHalves($0, running) }
        guard zip(pages, halves).contains(where: { $1?.holdTables($0) ?? false }) else { return pages }
        var result = zip(pages, halves).flatMap { page, halves in halves?.halves(page) ?? [page] }
        // Each page has a number of its own, which the document's list of pages doesn't know.
        for index in result.indices where result[index].margins != nil {
            result[index].margins?.number = index + 1
            result[index].margins?.label = nil
        }
        return result
    }

    /// `nil` where a page is no such sheet: it is upright, or something stands in its middle.
    private init?(_ page: ReadPage, _ running: RunningLines) {
        guard let size = page.size, size.width > size.height, !page.words.isEmpty else { return nil }
        middle = size.width / 2
        let strip = middle - Self.gutter / 2...middle + Self.gutter / 2
        let crosses = { (left: Double, right: Double) in left < strip.upperBound && right > strip.lowerBound }
        // A header or a footer of the whole sheet may stand across.
        let body = running.split(page.words, margins: page.margins).body
        guard !(body + page.sideways).contains(where: { crosses($0.box.left, $0.box.right) }),
            page.rulings?.horizontal.contains(where: { crosses($0.start, $0.end) }) != true
        else { return nil }
    }

    /// Whether a table with columns of its own stands on either half: the columns of one table do not have them.
    private func holdTables(_ page: ReadPage) -> Bool {
        guard let rulings = page.rulings else { return false }
        let tables = TableGrid.tables(rulings.without(page.words)).filter { table in
            table.cells.count >= Self.fewestCells && table.cells.contains { $0.box.left > table.box.left + 10 }
        }
        return tables.contains { $0.box.right < middle } && tables.contains { $0.box.left > middle }
    }

    /// The pages of a sheet, each as if it stood on the left.
    private func halves(_ page: ReadPage) -> [ReadPage] {
        [0, middle].map { left in
            var half = page
            let isHere = { (x: Double) in (x > middle) == (left > 0) }
            let placed = { (box: Box) in
                Box(left: box.left - left, top: box.top, right: box.right - left, bottom: box.bottom)
            }
            for words in [\ReadPage.words, \.sideways] {
                half[keyPath: words].removeAll { !isHere($0.box.left) }
                for index in half[keyPath: words].indices {
                    half[keyPath: words][index].box = placed(half[keyPath: words][index].box)
                }
            }
            half.rulings = Rulings(
                horizontal: (page.rulings?.horizontal ?? []).filter { isHere($0.start) }.map {
                    Ruling(at: $0.at, start: $0.start - left, end: $0.end - left)
                },
                vertical: (page.rulings?.vertical ?? []).filter { isHere($0.at) }.map {
                    Ruling(at: $0.at - left, start: $0.start, end: $0.end)
                })
            half.margins?.tables = (page.margins?.tables ?? []).filter { isHere($0.left) }.map(placed)
            half.turn.left = left
            return half
        }
    }
}
