extension Document {
    /// The places of these words as the dataset publishes them: runs of lines, one box a page and column, or paths.
    ///
    /// - Parameter indices: word indices, ascending.
    public func spans(of indices: some Sequence<Int>) -> [Span] {
        var spans: [Span] = []
        var last: (column: Int?, index: Int)?
        for index in indices {
            let word = words[index]
            let column = word.cell?.column
            switch (word.place, spans.last) {
            case (.text(let line, _), .lines(let first, let end)?) where joins(last?.index, index, from: end, to: line):
                spans[spans.count - 1] = .lines(first: first, last: max(end, line))
            case (.text(let line, _), _): spans.append(.lines(first: line, last: line))
            case (.page(let page, let box), .page(let open, let sofar)?) where page == open && last?.column == column:
                spans[spans.count - 1] = .page(page, sofar.union(box))
            case (.page(let page, let box), _): spans.append(.page(page, box))
            case (.path(let path), .path(let open)?) where Self.cell(of: path) == open: break
            case (.path(let path), _): spans.append(.path(Self.cell(of: path)))
            }
            last = (column, index)
        }
        return spans
    }

    /// The path to the cell that a paragraph stands in; outside tables the paragraph's own.
    private static func cell(of path: String) -> String {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let cell = steps.lastIndex(where: { $0.hasPrefix("tc[") }) else { return path }
        return steps[...cell].joined(separator: "/")
    }

    /// Whether two words of a value belong to one run of lines: nothing but furniture stands between them, or
    /// they share a line or follow on the next.
    private func joins(_ previous: Int?, _ index: Int, from end: Int, to line: Int) -> Bool {
        guard let previous else { return false }
        if line <= end + 1 { return true }
        return previous + 1 == index
    }
}
