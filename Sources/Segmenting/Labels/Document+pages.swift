internal import Model

extension Document {
    /// Whether nothing but page furniture stands above a word on its page.
    func opensPage(_ word: Int) -> Bool {
        var index = word
        while index > 0, words[index].gap != .page {
            index -= 1
            guard words[index].traits.contains(.furniture) else { return false }
        }
        return words[index].gap == .page
    }
}
