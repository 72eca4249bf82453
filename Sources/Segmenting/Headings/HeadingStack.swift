/// The headings that stand above a place in a document, outermost first.
struct HeadingStack {
    private var open: [(level: Int, text: String)] = []

    var texts: [String] { open.map(\.text) }

    mutating func enter(_ text: String, level: Int) {
        while let last = open.last, last.level >= level { open.removeLast() }
        open.append((level, text))
    }
}
