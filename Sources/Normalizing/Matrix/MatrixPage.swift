internal import Model

/// A matrix without cells, on a page or in text laid out with spaces: marks belong to the nearest column and to the row
/// they stand beside.
struct MatrixPage {
    let document: Document
    let marks: [Int]

    /// `nil` where the words have no places, or the columns none of their own.
    func read(rows: [MatrixReader.Header], columns: [MatrixReader.Header]) -> [[String]]? {
        let columnPlaces = columns.compactMap { header in box(header.word).map { (centre($0.box), header.name) } }
        let rowPlaces = rows.compactMap { header in
            box(header.word).map { (page: $0.page, top: $0.box.top, name: header.name) }
        }
        guard columnPlaces.count == columns.count, rowPlaces.count == rows.count,
            Set(columnPlaces.map { Int($0.0) }).count == columns.count, isLaidOut(columns)
        else { return nil }
        return marks.compactMap { mark in
            guard let place = box(mark),
                let column = columnPlaces.min(by: { abs($0.0 - centre(place.box)) < abs($1.0 - centre(place.box)) })
            else { return nil }
            // On a page a row begins a line above its name, as names stand in the middle of tall cells.
            let slack = place.page == Self.noPage ? 0 : place.box.bottom - place.box.top
            let row = rowPlaces.last { ($0.page, $0.top - slack) <= (place.page, place.box.top) } ?? rowPlaces.first
            return row.map { [$0.name, column.1] }
        }
    }

    /// Text has lines and columns of characters: a word is as wide as it is long, and a line high.
    private static let noPage = 0

    private func box(_ word: Int) -> (page: Int, box: Box)? {
        switch document.words[word].place {
        case .page(let page, let box): return (page, box)
        case .text(let line, let column):
            let end = column + document.words[word].text.unicodeScalars.count
            let box = Box(left: Double(column), top: Double(line), right: Double(end), bottom: Double(line + 1))
            return (Self.noPage, box)
        default: return nil
        }
    }

    /// Whether the columns' names stand beside each other and apart: in line-by-line text places say nothing.
    private func isLaidOut(_ columns: [MatrixReader.Header]) -> Bool {
        let places = columns.compactMap { header -> (line: Int, column: Int, name: String)? in
            guard case .text(let line, let column) = document.words[header.word].place else { return nil }
            return (line, column, header.name)
        }
        return zip(places, places.dropFirst()).allSatisfy { left, right in
            left.line == right.line && right.column - left.column > left.name.count + Self.leastBlanks
        }
    }

    private static let leastBlanks = 2

    private func centre(_ box: Box) -> Double { (box.left + box.right) / 2 }
}
