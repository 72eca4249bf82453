internal import Model

/// Takes out of values the names of groups of rows, which stand left of the first label of their group, in a cell beside
/// several rows: read row by row they seem to go on with the value above.
struct GroupNames {
    /// The longest name, in words.
    private static let longest = 12

    let document: Document

    func run(_ drafts: inout [SchedaDraft]) {
        let labels = Set(drafts.flatMap { $0.parts.flatMap(\.labelWords) })
        let names = Set(drafts.flatMap(\.parts).flatMap { name(before: $0.labelWords.first, labels) })
        guard !names.isEmpty else { return }
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices {
                drafts[draft].setAside(drafts[draft].parts[part].valueWords.filter(names.contains), of: part)
            }
        }
    }

    /// The words before a label in its row, where none of them is another label: beside that they are its value.
    private func name(before label: Int?, _ labels: Set<Int>) -> [Int] {
        guard let label, let own = document.words[label].cell, own.row >= 0, own.column > 0 else { return [] }
        var start = label
        while start > 0, let cell = document.words[start - 1].cell, cell.row == own.row, cell.column < own.column {
            start -= 1
        }
        let name = Array(start..<label)
        return name.count <= Self.longest && !name.contains(where: labels.contains) ? name : []
    }
}
