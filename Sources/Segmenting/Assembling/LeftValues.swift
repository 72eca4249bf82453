internal import Model

/// Finds values that go on where their scheda was left: what follows directly on it stands in the same row, in a row
/// without a label, or goes on with its sentence.
struct LeftValues {
    let document: Document
    let accounts: [Account]

    /// The words outside that go on with a scheda's last value; none where it is whole.
    func words(below draft: SchedaDraft) -> [Int] {
        guard let last = draft.parts.lazy.compactMap(\.valueWords.last).max(), last == draft.lastWord,
            let next = document.words.indices.dropFirst(last + 1).first(where: {
                !document.words[$0].traits.contains(.furniture)
            }), accounts[next] == .outside, goesOn(document.words[last], document.words[next])
        else { return [] }
        return document.words.indices[next...].prefix { [.outside, .furniture].contains(accounts[$0]) }
            .filter { accounts[$0] == .outside }
    }

    private func goesOn(_ last: Word, _ next: Word) -> Bool {
        if let cell = next.cell, let above = last.cell, cell.row >= 0, above.row >= 0 {
            if cell.row == above.row { return true }
            if cell.columns == above.columns, cell.column == above.column, cell.column > 0 { return true }
        }
        return (next.gap <= .line || next.gap == .page) && last.goesOn(with: next)
    }
}
