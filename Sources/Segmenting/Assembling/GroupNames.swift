internal import Model

/// Takes out of values the names of groups of rows, which stand left of the first label of their group, in a cell beside
/// several rows: read row by row they seem to go on with the value above.
struct GroupNames {
    /// The longest name, in words.
    private static let longest = 12

    let document: Document

    func run(_ drafts: inout [SchedaDraft]) {
        let labels = Set(drafts.flatMap { $0.parts.flatMap(\.labelWords) })
        let all = drafts.flatMap(\.parts).map { name(before: $0.labelWords.first, labels) }
        let names = Set(all.filter(isName).joined())
        // Two cells beside a label are a label of no template and its value.
        let rows = Set(all.filter { !isName($0) }.joined())
        guard !names.isEmpty || !rows.isEmpty else { return }
        for draft in drafts.indices {
            for part in drafts[draft].parts.indices {
                let words = drafts[draft].parts[part].valueWords
                drafts[draft].setAside(words.filter(names.contains), of: part)
                drafts[draft].giveToResidue(words.filter(rows.contains), of: part)
            }
        }
    }

    /// Whether one cell alone says more than a number or a letter.
    private func isName(_ words: [Int]) -> Bool {
        Set(words.filter { document.words[$0].text.count(where: \.isLetter) > 1 }.map { document.words[$0].cell })
            .count < 2
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
