internal import Model

/// A box to tick that is drawn beside the text, not set in it, as office suites print their form fields.
struct TickBox: Equatable {
    var box: Box
    var isTicked: Bool

    /// How high and wide such a box is, in points.
    private static let sizes = 5.0...18.0
    /// The thickest line of one.
    private static let thickest = 2.0
    /// How far its sides may miss each other.
    private static let tolerance = 1.2
    /// Pages with more such lines are drawings.
    private static let mostSides = 2000
    /// How much of the box a tick fills at least.
    private static let leastTick = 0.4

    /// The boxes among what is painted on a page, and what else is painted.
    ///
    /// Squares that touch others, or two lines that go on beyond them, are the cells of a chart or a table; one line
    /// underlines a box, or is the cell's.
    ///
    /// - Parameter slants: where slanting lines are drawn: a tick's.
    static func found(_ areas: [PaintedArea], slants: [Box]) -> (boxes: [TickBox], rest: [PaintedArea]) {
        let squares = squares(areas.map(\.box))
        let alone = squares.filter { square in
            !squares.contains { $0 != square && !isSame($0, square) && grown(square, by: tolerance).touches($0) }
        }
        let lines = areas.map(\.box).filter { min($0.right - $0.left, $0.bottom - $0.top) <= thickest }
        var free = alone.filter { square in
            lines.count { isOnRim($0, of: square) && !grown(square, by: thickest).holds($0) } < 2
        }
        // What stands beside a box on its line, or above or below it, and is as large is one, too, though the cell's lines
        // pass close by.
        free += alone.filter { square in
            !free.contains(square)
                && free.contains { other in
                    isAsLarge(other, square)
                        && min(abs(other.top - square.top), abs(other.left - square.left)) <= tolerance
                }
        }
        var boxes: [TickBox] = []
        for square in free where !boxes.contains(where: { isSame($0.box, square) }) {
            let isTicked = slants.contains { slant in
                grown(square, by: tolerance).holds(slant)
                    && min(slant.right - slant.left, slant.bottom - slant.top)
                        >= leastTick * (square.right - square.left)
            }
            boxes.append(TickBox(box: square, isTicked: isTicked))
        }
        guard !boxes.isEmpty else { return ([], areas) }
        let rest = areas.filter { area in !boxes.contains { grown($0.box, by: tolerance).holds(area.box) } }
        return (boxes, rest)
    }

    /// The words of a page with a sign for each box that stands beside one; what is written in a box ticks it.
    static func added(_ boxes: [TickBox], to words: [PageWord]) -> [PageWord] {
        guard !boxes.isEmpty else { return words }
        var result = words
        for box in boxes where words.contains(where: box.isBeside) {
            let inside = words.filter { box.box.holds($0.box) }
            // A sign that is set in the text stands for the box already; more than a letter makes it a frame.
            guard inside.allSatisfy({ $0.text.count == 1 && $0.text.allSatisfy(\.isLetter) }) else { continue }
            result.removeAll { word in inside.contains { $0.box == word.box && $0.text == word.text } }
            let isTicked = box.isTicked || !inside.isEmpty
            result.append(
                PageWord(text: isTicked ? "☒" : "☐", box: box.box, fontSize: min(box.box.bottom - box.box.top, 10)))
        }
        return result
    }

    /// Whether a word stands on the line of the box, and near it.
    private func isBeside(_ word: PageWord) -> Bool {
        let height = box.bottom - box.top
        let overlap = min(box.bottom, word.box.bottom) - max(box.top, word.box.top)
        let gap = max(word.box.left - box.right, box.left - word.box.right)
        return overlap > 0.5 * height && gap > -2 && gap < 1.5 * height
    }

    private static func squares(_ areas: [Box]) -> [Box] {
        let upright = areas.filter {
            $0.right - $0.left <= thickest && sizes.contains($0.bottom - $0.top)
        }.sorted { $0.left < $1.left }
        let level = areas.filter { $0.bottom - $0.top <= thickest && sizes.contains($0.right - $0.left) }
        guard !level.isEmpty, upright.count + level.count <= mostSides else { return [] }
        var squares: [Box] = []
        for (index, left) in upright.enumerated() {
            let height = left.bottom - left.top
            for right in upright[(index + 1)...] {
                let width = right.right - left.left
                if width > 1.3 * height + thickest { break }
                guard width > 0.7 * height, abs(left.top - right.top) <= tolerance,
                    abs(left.bottom - right.bottom) <= tolerance
                else { continue }
                let square = Box(left: left.left, top: left.top, right: right.right, bottom: left.bottom)
                let isClosed = [square.top, square.bottom].allSatisfy { edge in
                    level.contains {
                        min(abs($0.top - edge), abs($0.bottom - edge)) <= tolerance
                            && abs($0.left - square.left) <= tolerance && abs($0.right - square.right) <= tolerance
                    }
                }
                if isClosed { squares.append(square) }
            }
        }
        return squares
    }

    /// Whether a line lies on the rim of a square.
    private static func isOnRim(_ line: Box, of square: Box) -> Bool { grown(square, by: tolerance).touches(line) }

    private static func isAsLarge(_ one: Box, _ other: Box) -> Bool {
        abs(one.right - one.left - other.right + other.left) <= tolerance
            && abs(one.bottom - one.top - other.bottom + other.top) <= tolerance
    }

    /// Whether two squares are the edges of one thick line.
    private static func isSame(_ one: Box, _ other: Box) -> Bool {
        abs(one.left - other.left) <= 2 && abs(one.top - other.top) <= 2 && abs(one.right - other.right) <= 2
            && abs(one.bottom - other.bottom) <= 2
    }

    private static func grown(_ box: Box, by margin: Double) -> Box {
        Box(left: box.left - margin, top: box.top - margin, right: box.right + margin, bottom: box.bottom + margin)
    }
}

extension Box {
    fileprivate func touches(_ other: Box) -> Bool {
        left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
    }
}
