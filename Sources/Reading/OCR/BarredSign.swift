internal import Model

/// Tells `≥` and `≤` from `>` and `<` by the bar under them: recognition has no such letters in Italian.
struct BarredSign {
    private static let barred: [Character: Character] = [">": "≥", "<": "≤"]
    /// How far below its sign the bar may lie, as a share of the word's height.
    private static let depth = 0.3
    /// From this share of the sign's width on, a row of ink is a bar; the arms of the sign are far from it.
    private static let share = 0.7
    /// The least height of a sign in points.
    private static let leastHeight = 2.5

    private let image: PageImage
    private let shade: Int

    /// - Parameter shade: what is darker is ink.
    init(_ image: PageImage, darkerThan shade: Int) {
        self.image = image
        self.shade = shade
    }

    /// The word with its first sign barred where there is a bar under it.
    func repaired(_ word: PageWord) -> PageWord {
        let sign = word.text.drop { $0 == "=" }
        guard let first = sign.first, let barred = Self.barred[first], hasBar(word.box) else { return word }
        var word = word
        word.text = String(barred) + sign.dropFirst()
        return word
    }

    /// Whether the first sign of a box has a row of ink across its lower part.
    private func hasBar(_ box: Box) -> Bool {
        let depth = (box.bottom - box.top) * Self.depth
        guard
            let area = PixelArea(
                Box(left: box.left, top: box.top, right: box.right, bottom: box.bottom + depth), in: image),
            let sign = firstSign(area), Double(sign.height) >= Self.leastHeight * image.scale
        else { return false }
        return (sign.top + sign.height * 3 / 5..<sign.bottom).contains { row in
            let line = image.pixels[(row * image.width + sign.left)..<(row * image.width + sign.right)]
            return Double(line.count { $0 < shade }) >= Self.share * Double(sign.width)
        }
    }

    /// The ink up to the first column without any.
    private func firstSign(_ area: PixelArea) -> PixelArea? {
        let columns = (area.left..<area.right).drop { !hasInk(area, column: $0) }
        guard let first = columns.first else { return nil }
        var sign = area
        sign.left = first
        sign.right = columns.first { !hasInk(area, column: $0) } ?? area.right
        return sign.ink(of: image, darkerThan: shade)?.box
    }

    private func hasInk(_ area: PixelArea, column: Int) -> Bool {
        (area.top..<area.bottom).contains { image.pixels[$0 * image.width + column] < shade }
    }
}
