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

    /// Whether a word is the first of its page: a text says so, the pages of other media are counted.
    func beginsPage(_ word: Int) -> Bool {
        if words[word].gap == .page { return true }
        guard case .page(let page, _) = words[word].place else { return false }
        guard word > 0, case .page(let before, _) = words[word - 1].place else { return true }
        return page != before
    }

    /// Whether nothing but page furniture stands above a word on its page.
    func opensPage(_ word: Int) -> Bool {
        var index = word
        while index > 0, !beginsPage(index) {
            index -= 1
            guard words[index].traits.contains(.furniture) else { return false }
        }
        return beginsPage(index)
    }
}
