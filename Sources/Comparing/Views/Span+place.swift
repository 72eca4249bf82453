public import Model

extension Span {
    /// The place as people look it up, in English and in Italian: `p. 12 [183 402 539 432]` (points from the top
    /// left), `ll. 3–4`, a path.
    public var place: String {
        switch self {
        case .lines(let first, let last): first == last ? "l. \(first)" : "ll. \(first)–\(last)"
        case .page(let page, let box):
            "p. \(page) ["
                + [box.left, box.top, box.right, box.bottom].map { String(Int($0.rounded())) }.joined(separator: " ")
                + "]"
        case .path(let path): path
        }
    }
}

extension [Span] {
    /// The places one after the other.
    public var place: String { map(\.place).joined(separator: ", ") }
}

extension SourcePages {
    /// The pages or lines of a scheda.
    public var place: String {
        func range(_ numbers: [Int]?, _ one: String, _ many: String) -> String? {
            guard let numbers, let first = numbers.first, let last = numbers.last else { return nil }
            return first == last ? "\(one) \(first)" : "\(many) \(first)–\(last)"
        }
        return range(pages, "p.", "pp.") ?? range(lines, "l.", "ll.") ?? ""
    }
}
