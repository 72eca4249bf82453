/// The headings that stand above a place in a document, outermost first.
struct HeadingStack {
    /// The level of headings of the templates' own forms, which say little without the chapter they stand in.
    static let parentLevel = 6

    /// The level of lines that only their capitals make headings.
    static let capitalsLevel = 4
    /// The level of a heading that the medium marks and that has no number.
    static let markedLevel = 5
    /// That of a policy area's, which only its words make one.
    static let areaLevel = 3

    private struct Heading {
        var level: Int
        /// The level that it was entered with.
        var entered: Int
        var text: String
        var namesArea: Bool
    }

    private var open: [Heading] = []

    var texts: [String] { open.map(\.text) }

    /// The nearest heading; the objective that an action belongs to, with its chapter before it.
    var nearest: String? {
        guard let last = open.last else { return nil }
        guard last.level == Self.parentLevel, open.count > 1 else { return last.text }
        return open[open.count - 2].text + " / " + last.text
    }

    /// Enters a heading.
    ///
    /// - Parameters:
    ///   - isBelow: whether it stands directly below the last one. No medium tells how deep the headings are that it
    ///     marks: of two, one below the other, the second is the deeper one, and so are those that begin as it does.
    ///   - namesArea: whether it names a policy area and nothing else.
    mutating func enter(_ text: String, level entered: Int, isBelow: Bool = false, namesArea: Bool = false) {
        let level = level(entered, isBelow: isBelow)
        if !isBelow, [Self.capitalsLevel, Self.markedLevel].contains(entered),
            let area = open.firstIndex(where: { $0.entered == Self.areaLevel })
        {
            // Nothing but its words makes it a heading: it reaches no further than to the next.
            open.removeSubrange(area...)
        }
        while let last = open.last, last.level > level { open.removeLast() }
        let equals = open.lastIndex { $0.level < level }.map { $0 + 1 } ?? 0
        let kind = Self.kind(text)
        if let alike = open[equals...].firstIndex(where: { Self.kind($0.text) == kind }) {
            open.removeSubrange(alike...)
        } else if !isBelow {
            open.removeSubrange(equals...)
        }
        open.append(Heading(level: level, entered: entered, text: text, namesArea: namesArea))
    }

    /// The level that a heading has here: a number directly below an area's heading without one counts within the area, and
    /// so do the numbers within it.
    private func level(_ entered: Int, isBelow: Bool) -> Int {
        guard entered < Self.markedLevel, let last = open.last else { return entered }
        if let outer = open.last(where: { $0.entered <= entered && $0.level > $0.entered }) {
            return entered + outer.level - outer.entered
        }
        return isBelow && last.namesArea && last.entered > entered ? last.level + 1 : entered
    }

    /// The first word of a heading.
    private static func kind(_ text: String) -> Substring { text.prefix { !$0.isWhitespace } }
}
