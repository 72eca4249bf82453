internal import Model

/// Tells paragraphs that no gap parts: a line that ends though the next word had room ends a paragraph.
struct ParagraphEnds {
    /// The widest margin of a cell, in points.
    private static let widestMargin = 12.0
    /// How much room more than the next word takes there must be, in sizes of the type.
    private static let spare = 0.8

    private let edge: Double

    /// - Parameter block: the cell or column in which the lines stand; its margins are alike on both sides.
    init(_ lines: [TextLine], in block: Box) {
        let left = lines.map(\.box.left).min() ?? block.left
        edge = block.right - min(max(left - block.left, 0), Self.widestMargin)
    }

    /// - Parameter edge: where the lines of a text end that no line encloses, in points.
    init(edge: Double) { self.edge = edge }

    /// Whether one line ends a paragraph and the next one begins another.
    func parts(_ upper: TextLine, _ lower: TextLine) -> Bool {
        guard lower.beginsParagraph, let word = lower.words.first else { return false }
        let room = edge - upper.box.right - (0.3 + Self.spare) * upper.fontSize
        return room > word.box.right - word.box.left
    }
}

extension TextLine {
    /// Whether the line may begin a paragraph or an item of a list, by its first word.
    fileprivate var beginsParagraph: Bool {
        let word = words[0].text
        if GlyphTable.isBullet(word) || word == "-" || word == "–" { return true }
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return false }
        guard first.isNumber else { return first.isUppercase }
        return word.contains { $0 == "." || $0 == ")" || $0 == ":" }
    }

    /// Whether all words are in bold or in capitals, as those of labels and headings are: these may break anywhere.
    var isLoud: Bool {
        words.allSatisfy { word in
            word.traits.contains(.bold) || !word.text.contains(where: \.isLowercase)
        }
    }
}
