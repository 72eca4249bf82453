internal import Model

/// Cuts lines of text in columns into the rows of the table that they are.
struct RowBands {
    /// The usual distance from one line to the next, in sizes of the type.
    let pitch: Double

    /// The bands, from top to bottom: parted where the distance is wider than within a paragraph, and where both
    /// columns begin anew after one of them had ended.
    func bands(_ lines: [TextLine], x: Double, onlyWide: Bool = false) -> [[TextLine]] {
        var bands: [[TextLine]] = []
        var previous: TextLine?
        var previousWasOneSided = false
        for line in lines {
            let sides = line.split(at: x)
            let isBoth = !sides.left.isEmpty && !sides.right.isEmpty
            let isWide =
                previous.map {
                    (line.box.bottom - $0.box.bottom) / max(line.fontSize, 1) > pitch * 1.2
                } ?? true
            if isWide || (!onlyWide && isBoth && previousWasOneSided) || bands.isEmpty {
                bands.append([line])
            } else {
                bands[bands.count - 1].append(line)
            }
            previousWasOneSided = !isBoth
            previous = line
        }
        return bands
    }
}
