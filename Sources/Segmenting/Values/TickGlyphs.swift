/// Signs by which a box in a cell is ticked or not.
enum TickGlyphs {
    private static let ticks: Set<Unicode.Scalar> = ["☑", "☒", "✗", "✘", "⊠", "▣", "⮽", "🗹", "🗷", "◉", "⦿", "⬤", "🔘"]
    /// Ticks that lists use as bullets, too.
    private static let bullets: Set<Unicode.Scalar> = ["✓", "✔", "√", "■"]
    private static let blanks: Set<Unicode.Scalar> = ["☐", "□", "❏", "❑", "❒", "▢", "◻", "⬜", "◯", "⚪"]
    /// Bullets that are round boxes, ticked and empty, where both stand.
    private static let rounds: (ticked: Set<Unicode.Scalar>, empty: Set<Unicode.Scalar>) = (
        ["●", "⚫"], ["○", "◯", "⚪"]
    )

    /// Whether a sign is a box, ticked or not, and nothing else.
    static func isBox(_ sign: Unicode.Scalar) -> Bool { ticks.contains(sign) || blanks.contains(sign) }

    /// Whether a box among these words is ticked.
    static func isTicked(_ words: [String]) -> Bool {
        var hasTick = false
        var hasBlank = false
        /// Whether a tick that may be a bullet stands first of all, and whether the first one stands later.
        var isFirst = true
        var later: Bool?
        var (hasRoundTick, hasRoundBlank) = (false, false)
        for word in words {
            // The signs begin with these bytes; most words have none.
            if !word.utf8.contains(where: { $0 >= 0xE2 }) {
                if !word.isEmpty { isFirst = false }
                continue
            }
            for scalar in word.unicodeScalars {
                hasRoundTick = hasRoundTick || rounds.ticked.contains(scalar)
                hasRoundBlank = hasRoundBlank || rounds.empty.contains(scalar)
                hasTick = hasTick || ticks.contains(scalar)
                hasBlank = hasBlank || blanks.contains(scalar)
                if later == nil, bullets.contains(scalar) { later = !isFirst }
                isFirst = false
            }
        }
        return hasTick || hasRoundTick && hasRoundBlank || later.map { $0 || hasBlank } ?? false
    }
}
