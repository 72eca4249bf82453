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

    /// Enters a heading.
    ///
    /// - Parameter isBelow: whether it stands directly below the last one. No medium tells how deep the headings are that
    ///   it marks: of two, one below the other, the second is the deeper one, and so are those that begin as it does.
    mutating func enter(_ text: String, level: Int, isBelow: Bool = false) {
        while let last = open.last, last.level > level { open.removeLast() }
        let equals = open.lastIndex { $0.level < level }.map { $0 + 1 } ?? 0
        let kind = Self.kind(text)
        if let alike = open[equals...].firstIndex(where: { Self.kind($0.text) == kind }) {
            open.removeSubrange(alike...)
        } else if !isBelow {
            open.removeSubrange(equals...)
        }
        open.append((level, text))
    }

    /// The first word of a heading.
    private static func kind(_ text: String) -> Substring { text.prefix { !$0.isWhitespace } }
}
