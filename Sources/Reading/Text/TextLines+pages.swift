extension TextLines {
    /// The lines of each page.
    ///
    /// - Parameter starts: the lines that begin pages, ascending; the first line always does.
    func pages(from starts: [Int]) -> [Range<Int>] {
        let bounds = [0] + starts.filter { $0 > 0 && $0 < count } + [count]
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }
}
