internal import Model

/// The rows of tables on the pages before, to tell a head that stands again.
struct EarlierRows {
    let words: [Word]

    /// Whether a row of this text has stood before.
    func has(_ row: some Collection<LaidWord>) -> Bool {
        let texts = row.map(\.word.text)
        return words.indices.contains { begins(at: $0, texts) }
    }

    /// Whether a row that fills all its cells has stood before at the head of a page or of its table: a label whose value
    /// is on the page above has an empty cell beside it.
    func hasHead(_ row: some Collection<LaidWord>) -> Bool {
        guard let columns = row.first?.cell?.columns, Set(row.compactMap { $0.cell?.column }).count == columns else {
            return false
        }
        let texts = row.map(\.word.text)
        return words.indices.contains { begins(at: $0, texts) && isFirst($0) }
    }

    /// Whether nothing of the same table stands on the page above a word.
    private func isFirst(_ word: Int) -> Bool {
        guard word > 0, words[word - 1].cell != nil, !words[word - 1].traits.contains(.furniture) else { return true }
        guard case .page(let page, _) = words[word].place, case .page(let above, _) = words[word - 1].place else {
            return false
        }
        return above < page
    }

    private func begins(at start: Int, _ texts: [String]) -> Bool {
        let row = words[start].cell?.row
        guard row != nil, words[start].text == texts.first, start + texts.count <= words.count,
            start == 0 || words[start - 1].cell?.row != row
        else { return false }
        let end = start + texts.count
        return (end == words.count || words[end].cell?.row != row)
            && zip(words[start..<end], texts).allSatisfy { $0.text == $1 && $0.cell?.row == row }
    }
}
