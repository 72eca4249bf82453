/// Finds the lines that belong to the page in a text that lost its page breaks: they stand in the middle of sentences,
/// with no blank line to part them, and only their numbers tell them.
struct UnmarkedPages {
    /// The lines that hold a page's number, alone or with a running line's words.
    private(set) var numbers: Set<Int> = []

    private let lines: TextLines
    private let longestRunningLine = 160
    /// How far beside a running line its number stands, in lines.
    private let reach = 2
    /// A chain of numbers with no words beside them must be longer than one with words.
    private let leastLoneNumbers = 5
    /// The share of pages' ends that fall inside a sentence: what counts chapters or forms never does.
    private let leastCuts = 0.2
    /// A page has this many lines or more where nothing but a number tells its end.
    private let fewestLinesOfPage = 20

    /// - Parameter loneNumbers: for each line what it holds where that is nothing but a number.
    init(_ lines: TextLines, loneNumbers: [LoneNumber?]) {
        self.lines = lines
        // Where page breaks are left, they say more.
        guard lines.pageStarts.count < 2 else { return }
        let lone = loneNumbers.enumerated().compactMap { line, found in
            found.map { ClimbingNumbers.Candidate(line: line, number: $0.number) }
        }
        numbers = numberedLines().union(numbersBesideLines(lone)).union(evenNumbers(lone))
    }

    /// Lines that recur with one number in them that climbs.
    private func numberedLines() -> Set<Int> {
        var recurring: [String: [(line: Int, numbers: [Int])]] = [:]
        for line in 0..<lines.count {
            guard lines.scalars[line].contains(where: { (0x30...0x39).contains($0.value) }), let mask = mask(line),
                mask.isTelling
            else { continue }
            recurring[mask.text, default: []].append((line, mask.numbers))
        }
        var found: Set<Int> = []
        for lines in recurring.values where lines.count > 2 {
            for place in lines[0].numbers.indices {
                let climbing = ClimbingNumbers(lines.map { .init(line: $0.line, number: $0.numbers[place]) }).all()
                if cutText(climbing) { found.formUnion(climbing) }
            }
        }
        return found
    }

    /// Lone numbers that climb and stand beside the same line each time.
    private func numbersBesideLines(_ lone: [ClimbingNumbers.Candidate]) -> Set<Int> {
        var beside: [String: [ClimbingNumbers.Candidate]] = [:]
        for candidate in lone {
            let near = [-1, 1].compactMap { neighbour(of: candidate.line, step: $0) }
            for text in Set(near.compactMap { mask($0) }.filter(\.isTelling).map(\.text)) {
                beside[text, default: []].append(candidate)
            }
        }
        return beside.values.map { ClimbingNumbers($0).all() }.filter(cutText).reduce(into: []) { $0.formUnion($1) }
    }

    /// Whether text goes on below some of these lines, directly or below one more running line.
    ///
    /// A line that stands below two of them goes on from no sentence: it is the rest of a label, and these lines are
    /// a form's.
    private func cutText(_ numbered: Set<Int>) -> Bool {
        let below = numbered.compactMap { line -> [Unicode.Scalar]? in
            guard let next = neighbour(of: line, step: 1) else { return nil }
            return [next, neighbour(of: next, step: 1)].compactMap { $0 }.first(where: startsSmall).map(firstColumn)
        }
        let times = below.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let cuts = below.count { times[$0] == 1 }
        return Double(cuts) >= leastCuts * Double(numbered.count)
    }

    /// A line up to the first wide space in it.
    private func firstColumn(of line: Int) -> [Unicode.Scalar] {
        let words = lines.scalars[line].drop(while: GlyphTable.isSpace)
        let end = words.indices.first {
            GlyphTable.isSpace(words[$0]) && words.indices.contains($0 + 1) && GlyphTable.isSpace(words[$0 + 1])
        }
        return Array(words[..<(end ?? words.endIndex)])
    }

    private func startsSmall(_ line: Int) -> Bool {
        lines.scalars[line].first { !GlyphTable.isSpace($0) }?.properties.isLowercase ?? false
    }

    /// Lone numbers that climb by one, at even distances, through most of the text, and not beside the same words:
    /// those make a numbered heading.
    private func evenNumbers(_ lone: [ClimbingNumbers.Candidate]) -> Set<Int> {
        let chain = ClimbingNumbers(lone).longest()
        let climbing = lone.filter { chain.contains($0.line) }
        guard climbing.count >= leastLoneNumbers, let first = climbing.first, let last = climbing.last,
            2 * (last.line - first.line) >= lines.count
        else { return [] }
        let steps = zip(climbing, climbing.dropFirst()).map { (lines: $1.line - $0.line, pages: $1.number - $0.number) }
        let heights = steps.map { $0.lines / $0.pages }.sorted()
        let usual = heights[heights.count / 2]
        let even = heights.count { 2 * $0 >= usual && $0 <= 2 * usual }
        let single = steps.count { $0.pages == 1 }
        guard usual >= fewestLinesOfPage, 10 * even >= 8 * steps.count, 10 * single >= 8 * steps.count else {
            return []
        }
        for step in [-1, 1] {
            // The running line of a page says more than a heading does.
            let beside = climbing.compactMap { neighbour(of: $0.line, step: step).flatMap(mask) }
                .filter { !$0.isTelling }.map(\.text)
            let most = Dictionary(grouping: beside, by: { $0 }).values.map(\.count).max() ?? 0
            if 2 * most > climbing.count { return [] }
        }
        return chain
    }

    /// The nearest line that is not blank in one direction.
    private func neighbour(of line: Int, step: Int) -> Int? {
        for distance in 1...reach {
            let other = line + step * distance
            guard other >= 0, other < lines.count else { return nil }
            if !lines.isBlank(other) { return other }
        }
        return nil
    }

    /// What recurs of a line: its text with `#` for each number, and the numbers.
    private struct Mask {
        var text = ""
        var numbers: [Int] = []
        /// Whether the text says enough to be a page's and no numbered heading's: `Azione 3`, `Obiettivo n. 3`.
        var isTelling = false
    }

    private func mask(_ line: Int) -> Mask? {
        var mask = Mask()
        var digits = ""
        var words = 0
        var letters = 0
        let scalars = lines.scalars[line]
        guard scalars.count <= 4 * longestRunningLine else { return nil }
        for scalar in scalars + [" "] {
            if (0x30...0x39).contains(scalar.value) {
                digits.unicodeScalars.append(scalar)
                continue
            }
            if !digits.isEmpty {
                guard let number = Int(digits) else { return nil }
                mask.numbers.append(number)
                mask.text.append("#")
                digits = ""
            }
            if scalar.properties.isAlphabetic {
                letters += 1
                if letters == 2 { words += 1 }
            } else {
                letters = 0
            }
            if scalar == "\t" { return nil }
            if !GlyphTable.isSpace(scalar) {
                mask.text.unicodeScalars.append(scalar)
            } else if mask.text.last != " " {
                mask.text.append(" ")
            }
        }
        guard mask.text.unicodeScalars.count <= longestRunningLine else { return nil }
        let hasYear = mask.numbers.contains { LoneNumber.years.contains($0) }
        mask.isTelling = words >= (hasYear ? 3 : 4)
        return mask
    }
}
