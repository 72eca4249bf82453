internal import Model

/// Sets a form field's text into its box: how a viewer breaks its lines is told nowhere.
struct FieldSetter {
    /// The mean width of a character and the height of a line, in sizes of type.
    private static let advance = 0.5
    private static let leading = 1.15
    private static let usualSize = 10.0

    let box: Box
    /// In points; 0 where the viewer chooses one that fits.
    let size: Double

    func words(_ lines: [String]) -> [PageWord] {
        let size = size > 0 ? size : min(Self.usualSize, max(1, (box.bottom - box.top) * 0.8))
        let width = box.right - box.left
        let broken = lines.flatMap { Self.broken($0, at: max(1, Int(width / (size * Self.advance)))) }
        let height = min(size * Self.leading, (box.bottom - box.top) / Double(max(1, broken.count)))
        // A line alone stands in the middle of its field.
        let first = broken.count == 1 ? (box.top + box.bottom - height) / 2 : box.top
        return broken.enumerated().flatMap { number, line in
            let top = first + Double(number) * height
            // A line that is too long shrinks.
            let advance = min(size * Self.advance, width / Double(max(1, line.map(\.count).reduce(line.count - 1, +))))
            var left = box.left
            return line.map { word in
                let right = left + Double(word.count) * advance
                defer { left = right + advance }
                let place = Box(left: left, top: top, right: right, bottom: top + height)
                return PageWord(text: word, box: place, fontSize: min(size, height))
            }
        }
    }

    /// A line's words, in lines of at most so many characters.
    private static func broken(_ line: String, at count: Int) -> [[String]] {
        var lines: [[String]] = []
        var length = 0
        for word in line.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let last = lines.indices.last, length + 1 + word.count <= count {
                lines[last].append(word)
                length += 1 + word.count
            } else {
                lines.append([word])
                length = word.count
            }
        }
        return lines
    }
}
