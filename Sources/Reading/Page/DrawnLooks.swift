internal import Model

/// The looks that a page gives its words by drawing: lines through them and below them, and colour behind them.
enum DrawnLooks {
    /// The thickest line, in points.
    private static let thickest = 2.0
    /// How far a line or a colour may begin and end from the words that it is of, in points.
    private static let reach = 4.0
    /// How much of a word it covers at least.
    private static let leastCovered = 0.8
    /// How bright a line through words may be at most, and a colour behind them, from 0 to 255: what is brighter is not
    /// seen.
    private static let brightestLine = 200.0
    private static let brightestColour = 250.0
    /// Pages with more such areas are drawings.
    private static let mostAreas = 1000

    /// The words with the looks that these areas give them.
    ///
    /// Lines of tables and shades of cells begin or end elsewhere than words do.
    static func added(_ areas: [PaintedArea], to words: [PageWord]) -> [PageWord] {
        let tallest = words.lazy.map { $0.box.bottom - $0.box.top }.max() ?? 0
        let areas = areas.filter {
            $0.box.bottom - $0.box.top <= 2 * tallest && $0.box.right - $0.box.left >= 2 && $0.paint.opacity > 0.1
        }
        guard !areas.isEmpty, areas.count <= mostAreas else { return words }
        var words = words
        for area in areas {
            let looks = words.indices.compactMap { index in
                look(area, words[index].box).map { (index: index, look: $0) }
            }
            guard let left = looks.lazy.map({ words[$0.index].box.left }).min(),
                let right = looks.lazy.map({ words[$0.index].box.right }).max(),
                abs(area.box.left - left) <= reach, abs(area.box.right - right) <= reach
            else { continue }
            for (index, look) in looks { words[index].traits.insert(look) }
        }
        return words
    }

    /// What an area makes of a word; `nil` for nothing.
    private static func look(_ area: PaintedArea, _ word: Box) -> WordTraits? {
        let covered = min(area.box.right, word.right) - max(area.box.left, word.left)
        guard covered >= leastCovered * (word.right - word.left) else { return nil }
        let height = word.bottom - word.top
        if area.box.bottom - area.box.top <= thickest {
            guard area.paint.shade <= brightestLine else { return nil }
            switch ((area.box.top + area.box.bottom) / 2 - word.top) / height {
            case 0.35...0.7: return .struck
            case 0.7...1.15: return .marked
            default: return nil
            }
        }
        let overlap = min(area.box.bottom, word.bottom) - max(area.box.top, word.top)
        return overlap >= 0.6 * height && area.paint.shade <= brightestColour ? .marked : nil
    }
}
