internal import Model

extension Document {
    /// The side on which a word stands in a form that was laid out with spaces: 0 the labels', 1 the values'; `nil`
    /// elsewhere.
    func side(of word: Int) -> Int? {
        guard case .text = words[word].place, let cell = words[word].cell, cell.row < 0 else { return nil }
        return cell.column
    }
}
