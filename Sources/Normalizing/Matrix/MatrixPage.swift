internal import Model

/// A matrix without cells on a page: marks belong to the nearest column and to the row they stand beside.
struct MatrixPage {
    let document: Document
    let marks: [Int]

    /// `nil` where the words stand on no page, or the columns have no places of their own.
    func read(rows: [MatrixReader.Header], columns: [MatrixReader.Header]) -> [[String]]? {
        let columnPlaces = columns.compactMap { header in box(header.word).map { (centre($0.box), header.name) } }
        let rowPlaces = rows.compactMap { header in
            box(header.word).map { (page: $0.page, top: $0.box.top, name: header.name) }
        }
        guard columnPlaces.count == columns.count, rowPlaces.count == rows.count,
            Set(columnPlaces.map { Int($0.0) }).count == columns.count
        else { return nil }
        return marks.compactMap { mark in
            guard let place = box(mark),
                let column = columnPlaces.min(by: { abs($0.0 - centre(place.box)) < abs($1.0 - centre(place.box)) })
            else { return nil }
            // A row begins a line above its name, as names stand in the middle of tall cells.
            let slack = place.box.bottom - place.box.top
            let row = rowPlaces.last { ($0.page, $0.top - slack) <= (place.page, place.box.top) } ?? rowPlaces.first
            return row.map { [$0.name, column.1] }
        }
    }

    private func box(_ word: Int) -> (page: Int, box: Box)? {
        guard case .page(let page, let box) = document.words[word].place else { return nil }
        return (page, box)
    }

    private func centre(_ box: Box) -> Double { (box.left + box.right) / 2 }
}
