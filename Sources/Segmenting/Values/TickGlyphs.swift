/// Signs by which a box in a cell is ticked or not.
enum TickGlyphs {
    private static let ticks: Set<Unicode.Scalar> = ["☑", "☒", "✗", "✘"]
    /// Ticks that lists use as bullets, too.
    private static let bullets: Set<Unicode.Scalar> = ["✓", "✔", "√", "■"]
    private static let blanks: Set<Unicode.Scalar> = ["☐", "□", "❏", "❑", "▢", "◻"]

    /// Whether a box among these words is ticked.
    static func isTicked(_ words: [String]) -> Bool {
        let scalars = words.flatMap(\.unicodeScalars)
        if scalars.contains(where: ticks.contains) { return true }
        guard let first = scalars.firstIndex(where: bullets.contains) else { return false }
        return first > 0 || scalars.contains(where: blanks.contains)
    }
}
