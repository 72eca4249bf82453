internal import Model

/// Finds white strips between columns of text where no line is drawn.
struct GutterFinder {
    /// Tolerances, in points or in sizes of the type.
    struct Settings: Sendable {
        /// The narrowest strip.
        var narrowest = 6.0
        /// The narrowest strip before lines that begin exactly below each other.
        var narrowestAligned = 1.2
        /// How exactly such lines begin below each other.
        var alignment = 1.5
        /// The narrowest gap within a line that may be a strip, in sizes of the type.
        var gap = 0.75
        /// The same where many lines keep it.
        var narrowGap = 0.5
        /// The widest space of a line that is spread to both margins, in sizes of the type.
        var widestSpace = 2.5
        /// How far the lines of a list's item may be indented, in the same.
        var hanging = 0.7...2.4
        /// How equal the spaces of such a line are.
        var evenness = 0.35
        /// How many lines of a paragraph have such spaces below each other by chance.
        var mostSpread = 3
        /// How many lines must have text on both sides.
        var leastLines = 2
        /// The widest space between the words of a line that nothing spreads, in sizes of the type.
        var wordSpace = 0.42
        /// How much wider than the others such a space may be, and among how many it shows.
        var evenSpace = 1.15
        var leastSpaces = 4
    }

    /// Lines in which a strip parts two columns.
    struct Region {
        var lines: Range<Int>
        var x: Double
    }

    let settings: Settings
    private let bands: RowBands

    /// - Parameter pitch: the usual distance from one line to the next, in sizes of the type.
    init(_ settings: Settings = Settings(), pitch: Double = 1.2) {
        self.settings = settings
        bands = RowBands(pitch: pitch)
    }

    /// The regions in lines from top to bottom; they don't overlap.
    func regions(_ lines: [TextLine]) -> [Region] {
        var regions: [Region] = []
        var line = 0
        while line < lines.count {
            if let region = best(from: line, lines) {
                if isSpread(region, lines) {
                    line = region.lines.upperBound
                    continue
                }
                let least = regions.last?.lines.upperBound ?? 0
                regions.append(
                    Region(lines: max(least, region.lines.lowerBound)..<region.lines.upperBound, x: region.x))
                line = region.lines.upperBound
            } else {
                line += 1
            }
        }
        return regions
    }

    /// Whether few lines have their wide spaces below each other by chance: they and one beside them are spread to both
    /// margins, as a paragraph's are.
    private func isSpread(_ region: Region, _ lines: [TextLine]) -> Bool {
        // The paragraph's last line may be short.
        let own = lines[region.lines].filter { !$0.split(at: region.x).right.isEmpty }
        guard own.count <= settings.mostSpread else { return false }
        if breaksWord(region, lines) { return true }
        guard let left = own.map(\.box.left).min(),
            let right = own.map(\.box.right).max()
        else { return false }
        let isFull = { (line: TextLine) in
            let indent = line.box.left - left
            return abs(line.box.right - right) <= settings.alignment
                && (abs(indent) <= settings.alignment || settings.hanging.contains(abs(indent) / line.fontSize))
        }
        // A paragraph's last line is spread to no margin: between its words are spaces.
        let runs = { (line: TextLine) in
            let (words, rest) = line.split(at: region.x)
            guard let last = words.last, let first = rest.first else { return false }
            return first.box.left - last.box.right <= settings.wordSpace * line.fontSize
        }
        let beside = [
            (region.lines.lowerBound - 1, region.lines.lowerBound),
            (region.lines.upperBound - 1, region.lines.upperBound),
        ].filter { lines.indices.contains($0) && lines.indices.contains($1) }
        return own.allSatisfy { isFull($0) || runs($0) }
            && beside.contains { upper, lower in
                isFull(lines[upper]) && isFull(lines[lower])
                    && lines[lower].box.top - lines[upper].box.bottom < settings.gap * lines[upper].fontSize
            }
    }

    /// Whether a word that breaks at the end of the right side goes on at the beginning of the left one.
    private func breaksWord(_ region: Region, _ lines: [TextLine]) -> Bool {
        zip(region.lines, region.lines.dropFirst()).contains { upper, lower in
            let (above, below) = (lines[upper].split(at: region.x), lines[lower].split(at: region.x))
            guard let end = above.right.last?.text, end.count > 1, end.endsWithHyphen,
                let rest = below.left.first?.text, below.right.isEmpty, end.contains(where: \.isLetter)
            else { return false }
            let isCapital = !(end + rest).contains(where: \.isLowercase)
            return isCapital ? rest.first?.isUppercase == true : rest.first?.isLowercase == true
        }
    }

    /// The region at the lines' head in which columns go on that parted at an x on the page before.
    ///
    /// Lines that begin at the x alone are the rest of the right column's cell, and those that end before it that of the
    /// left one's, where a sentence goes on.
    func goingOn(_ x: Double, _ lines: [TextLine]) -> Region? {
        var strip = (left: x - 20, right: x)
        var hasRight = false
        var end = 0
        for line in lines {
            guard let next = narrowed(strip, by: line) else { break }
            // Another table may follow, whose columns part elsewhere.
            if let first = line.split(at: boundary(strip)).right.first {
                if abs(first.box.left - x) > settings.alignment { break }
                hasRight = true
            }
            strip.left = next.left
            end += 1
        }
        guard end > 0, hasRight || lines[0].words[0].text.first?.isLowercase == true else { return nil }
        return trimmed(Region(lines: 0..<end, x: boundary(strip)), lines, keepsHead: true)
    }

    /// The strip that most of the lines keep, wherever they stand; `nil` where few do.
    func common(_ lines: [TextLine]) -> Double? {
        let kept = kept(lines)
        let most = kept.lazy.map(\.both).max()
        return kept.first { $0.both == most }?.x
    }

    /// The strip that parts most rows, and of those the leftmost: what is right of it may have columns of its own.
    ///
    /// - Parameter rows: the lines of each row.
    func common(rows: [[TextLine]]) -> Double? {
        let lines = rows.flatMap { $0 }
        var best: (count: Int, x: Double)?
        for strip in kept(lines, narrow: true) {
            let count = rows.count { row in
                let sides = row.map { $0.split(at: strip.x) }
                return sides.contains { !$0.left.isEmpty } && sides.contains { !$0.right.isEmpty }
            }
            if count > best?.count ?? 0 || count == best?.count && strip.x < best?.x ?? 0 { best = (count, strip.x) }
        }
        return best?.x
    }

    /// Whether hardly a line is crossed at an x, and text stands on the right of it.
    func parts(at x: Double, _ lines: [TextLine]) -> Bool {
        let crossed = lines.count { line in line.words.contains { $0.box.left < x - 1 && $0.box.right > x + 1 } }
        return crossed * 8 <= lines.count && lines.contains { $0.box.right > x }
    }

    /// The strips that nearly all lines keep, with the number of lines that have text on both sides.
    private func kept(_ lines: [TextLine], narrow: Bool = false) -> [(both: Int, x: Double)] {
        var result: [(both: Int, x: Double)] = []
        for line in lines {
            for strip in strips(line, narrow: narrow) {
                var strip = strip
                var both = 0
                var crossed = 0
                for other in lines {
                    guard let next = narrowed(strip, by: other) else {
                        crossed += 1
                        if crossed * 8 > lines.count { break }
                        continue
                    }
                    if next.isBoth {
                        both += 1
                        strip = (next.left, next.right)
                    }
                }
                if both >= settings.leastLines, crossed * 8 <= lines.count { result.append((both, boundary(strip))) }
            }
        }
        return result
    }

    private func best(from first: Int, _ lines: [TextLine]) -> Region? {
        var best: (count: Int, region: Region)?
        for strip in strips(lines[first]) {
            var strip = strip
            var both = 0
            var end = first
            for index in first..<lines.count {
                guard let next = narrowed(strip, by: lines[index]) else { break }
                if next.isBoth { both += 1 }
                strip = (next.left, next.right)
                end = index + 1
            }
            guard both >= settings.leastLines, both > best?.count ?? 0 else { continue }
            let begin = beginning(of: &strip, above: first, lines)
            best = (both, trimmed(Region(lines: begin..<end, x: boundary(strip)), lines))
        }
        return best?.region
    }

    /// The first line of a region: a tall cell beside a short one begins above the first line that has both.
    private func beginning(of strip: inout (left: Double, right: Double), above first: Int, _ lines: [TextLine]) -> Int
    {
        var begin = first
        while begin > 0, let next = narrowed(strip, by: lines[begin - 1]) {
            strip = (next.left, next.right)
            begin -= 1
        }
        return begin
    }

    /// A region without the rows at its ends that have text on the left alone: they are no part of the table, unless
    /// their lines break where the left column ends.
    ///
    /// - Parameter keepsHead: whether the rows at the head stay in any case.
    private func trimmed(_ region: Region, _ lines: [TextLine], keepsHead: Bool = false) -> Region {
        let sides = region.lines.map { lines[$0].split(at: region.x) }
        let left = sides.flatMap(\.left)
        let cuts = bands.cuts([left, sides.flatMap(\.right)])
        guard !cuts.isEmpty else { return region }
        let band = { (line: Int) in
            cuts.firstIndex { (lines[line].box.top + lines[line].box.bottom) / 2 < $0 } ?? cuts.count
        }
        let edge = left.map(\.box.right).max() ?? 0
        var isRow: Set<Int> = []
        for (line, side) in zip(region.lines, sides) {
            let isBroken =
                side.right.isEmpty && line + 1 < region.lines.upperBound && band(line + 1) == band(line)
                && breaks(lines[line], before: lines[line + 1], at: edge)
            if !side.right.isEmpty || isBroken { isRow.insert(band(line)) }
        }
        guard let first = region.lines.first(where: { isRow.contains(band($0)) }),
            let last = region.lines.last(where: { isRow.contains(band($0)) })
        else { return region }
        return Region(lines: (keepsHead ? region.lines.lowerBound : first)..<(last + 1), x: region.x)
    }

    /// Whether a line ends because the next one's first word has no room before an edge.
    private func breaks(_ line: TextLine, before next: TextLine, at edge: Double) -> Bool {
        guard let word = next.words.first else { return false }
        return line.box.right + 0.25 * line.fontSize + word.box.right - word.box.left > edge
    }

    /// The gaps of a line that may be strips: wide ones, with more than a bullet on their left.
    ///
    /// - Parameter narrow: whether gaps count that are but wider than the line's spaces, as between labels that are
    ///   set to the right and their values.
    func strips(_ line: TextLine, narrow: Bool = false) -> [(left: Double, right: Double)] {
        var result: [(left: Double, right: Double)] = []
        let least =
            narrow
            ? max(line.fontSize * settings.narrowGap, 1.6 * usualSpace(line))
            : max(settings.narrowest, line.fontSize * settings.gap)
        for index in line.words.indices.dropLast() {
            let left = line.words[index].box.right
            let right = line.words[index + 1].box.left
            guard right - left >= least else { continue }
            if index == 0, isMarker(line.words[0].text) { continue }
            if isSpread(right - left, in: line) { continue }
            result.append((left, right))
        }
        return result
    }

    private func usualSpace(_ line: TextLine) -> Double {
        let spaces = spaces(line).sorted()
        return spaces.count < 3 ? 0 : spaces[spaces.count / 2]
    }

    private func spaces(_ line: TextLine) -> [Double] {
        zip(line.words, line.words.dropFirst()).map { $1.box.left - $0.box.right }
    }

    /// Whether a line runs on where a strip would part it: a heading has but one of its spaces there by chance.
    func runs(_ line: TextLine, at strip: (left: Double, right: Double)) -> Bool {
        let spaces = spaces(line)
        let boundary = boundary(strip)
        guard spaces.count >= settings.leastSpaces,
            let index = line.words.firstIndex(where: { ($0.box.left + $0.box.right) / 2 > boundary }), index > 0,
            line.words[index].traits == line.words[index - 1].traits
        else { return false }
        let gap = spaces[index - 1]
        let others = (spaces[..<(index - 1)] + spaces[index...]).sorted()
        return gap < line.fontSize * settings.wordSpace && gap <= others[others.count / 2] * settings.evenSpace
    }

    /// Whether a gap is but the space between words of a line that is spread to both margins: its spaces are all
    /// equal, as columns hardly ever are.
    private func isSpread(_ gap: Double, in line: TextLine) -> Bool {
        guard gap < line.fontSize * settings.widestSpace else { return false }
        var equal = 0
        for (left, right) in zip(line.words, line.words.dropFirst())
        where abs(right.box.left - left.box.right - gap) <= settings.evenness {
            equal += 1
        }
        return equal >= 3 || equal == 2 && line.words.count <= 4
    }

    /// The white strip around an x in a line; `nil` where a word stands there.
    func widened(_ x: Double, in line: TextLine) -> (left: Double, right: Double)? {
        var left = x - 40
        var right = x + 40
        for word in line.words {
            if word.box.left < x && word.box.right > x { return nil }
            if word.box.right <= x { left = max(left, word.box.right) } else { right = min(right, word.box.left) }
        }
        return right - left >= settings.narrowest ? (left, right) : nil
    }

    /// A bullet, or an item's number or letter.
    private func isMarker(_ word: String) -> Bool {
        GlyphTable.isBullet(word) || word.count <= 2 && !word.contains(where: \.isLetter)
            || word.count <= 3 && (word.hasSuffix(")") || word.hasSuffix("."))
    }

    /// The x by which a strip's columns are told: just before the right one, whose lines begin below each other,
    /// while lines on the left may be of any length.
    func boundary(_ strip: (left: Double, right: Double)) -> Double { strip.right - 0.4 }

    /// What a line leaves of a strip; `nil` where a word crosses it.
    func narrowed(
        _ strip: (left: Double, right: Double), by line: TextLine
    ) -> (left: Double, right: Double, isBoth: Bool)? {
        let boundary = boundary(strip)
        var left = strip.left
        var right = strip.right
        var hasLeft = false
        var first: Double?
        for word in line.words {
            if (word.box.left + word.box.right) / 2 < boundary {
                left = max(left, word.box.right)
                hasLeft = true
            } else {
                right = min(right, word.box.left)
                first = min(first ?? .infinity, word.box.left)
            }
        }
        let isAligned = first.map { abs($0 - strip.right) <= settings.alignment } ?? true
        guard right - left >= (isAligned ? settings.narrowestAligned : settings.narrowest) else { return nil }
        return (left, right, hasLeft && first != nil)
    }
}
