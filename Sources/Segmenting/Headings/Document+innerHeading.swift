internal import Model

extension Document {
    /// Whether a heading on a page is a form's own: printed smaller than the one that the form stands below, or the form
    /// below none. What ends a form is none of its parts.
    ///
    /// - Parameter place: a word of the form.
    func isInnerHeading(_ word: Int, below place: Int) -> Bool {
        guard let height = height(word) else { return false }
        guard let above = words[..<place].lastIndex(where: { $0.traits.contains(.heading) }) else { return true }
        return self.height(above).map { height < sameSize * $0 } ?? false
    }

    private func height(_ word: Int) -> Double? {
        guard case .page(_, let box) = words[word].place else { return nil }
        return box.bottom - box.top
    }
}

/// The share of a heading's height that another of its size has at least.
private let sameSize = 0.95
