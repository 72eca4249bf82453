internal import Model

/// A column of labels that a line or a shade ends on the right, from where to where on the page.
struct LabelFrame {
    var top: Double
    var bottom: Double
    /// Where the column ends on the right.
    var edge: Double

    /// The lines beside the column, and where the values begin; `nil` where there are none, or one crosses its edge.
    func region(of lines: [TextLine]) -> GutterFinder.Region? {
        let inside = lines.indices.filter { index in
            let middle = (lines[index].box.top + lines[index].box.bottom) / 2
            return middle > top && middle < bottom
        }
        guard let first = inside.first, let last = inside.last, inside.count == last - first + 1 else { return nil }
        let words = lines[first...last].flatMap(\.words)
        let values = words.filter { ($0.box.left + $0.box.right) / 2 > edge }
        guard let left = values.map(\.box.left).min(), values.count < words.count, left > edge - 1,
            words.allSatisfy({ $0.box.right < edge + 1 || $0.box.left > edge - 1 })
        else { return nil }
        return GutterFinder.Region(lines: first..<last + 1, x: left - 0.4)
    }
}
