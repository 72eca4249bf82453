/// The headings that stand above a place in a document, outermost first.
struct HeadingStack {
    /// The level of headings of the templates' own forms, which say little without the chapter they stand in.
    static let parentLevel = 6

    private var open: [(level: Int, text: String)] = []

    var texts: [String] { open.map(\.text) }

    /// The nearest heading; the objective that an action belongs to, with its chapter before it.
    var nearest: String? {
        guard let last = open.last else { return nil }
        guard last.level == Self.parentLevel, open.count > 1 else { return last.text }
        return open[open.count - 2].text + " / " + last.text
    }

    mutating func enter(_ text: String, level: Int) {
        while let last = open.last, last.level >= level { open.removeLast() }
        open.append((level, text))
    }
}
