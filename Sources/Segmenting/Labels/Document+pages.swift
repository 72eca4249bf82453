internal import Model

extension Document {
    /// For each word the number of its page, counted from 1.
    var pageNumbers: [Int] {
        var page = words.first?.gap == .page ? 0 : 1
        return words.map { word in
            if word.gap == .page { page += 1 }
            return page
        }
    }

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
