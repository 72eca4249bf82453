internal import Model

/// Ends a value in a column that no line encloses where a paragraph stands over the labels' column, too, and in none.
struct TextOverColumns {
    let document: Document

    /// Drops from a value what begins below its label.
    func without(_ value: [Int], label: [Int]) -> [Int] {
        guard let label = label.first.flatMap(left), let first = value.firstIndex(where: isInColumn),
            let edge = left(value[first]), label < edge
        else { return value }
        let end = value[first...].firstIndex { word in
            document.words[word].cell == nil && document.words[word].gap >= .paragraph
                && left(word).map { 2 * $0 < label + edge } ?? false
        }
        return end.map { Array(value[..<$0]) } ?? value
    }

    private func left(_ word: Int) -> Double? {
        guard case .page(_, let box) = document.words[word].place else { return nil }
        return box.left
    }

    private func isInColumn(_ word: Int) -> Bool {
        document.words[word].cell.map { $0.row < 0 && $0.column > 0 } ?? false
    }
}
