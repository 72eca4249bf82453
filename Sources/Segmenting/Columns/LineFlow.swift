internal import Model
internal import Rulebook

/// Whether a sentence goes on from one printed line to another: by the words at both ends, by the room that was left,
/// and by what stands side by side elsewhere in the document.
struct LineFlow {
    private let language: LanguageVocabulary
    /// How often two words stand side by side within a line.
    private let neighbours: [[UInt8]: Int]
    /// How far the guess of a width may be off.
    private let tolerance = 0.03

    init(_ document: Document, language: LanguageVocabulary) {
        self.language = language
        var neighbours: [[UInt8]: Int] = [:]
        for (first, second) in zip(document.words, document.words.dropFirst())
        where second.gap == .space && first.line == second.line {
            neighbours[Self.pair(first.text, second.text), default: 0] += 1
        }
        self.neighbours = neighbours
    }

    private static func pair(_ first: String, _ second: String) -> [UInt8] {
        LetterFold.letters(of: first) + [0] + LetterFold.letters(of: second)
    }

    /// Whether a line stops in the middle of a phrase.
    func isOpen(_ line: ValueLine) -> Bool {
        guard let last = line.texts.last, let end = last.last else { return false }
        if "'’,/".contains(end), last.count > 1 { return true }
        return language.joining.contains(last.lowercased())
    }

    /// Whether a line can only go on from one above it.
    func startsSmall(_ line: ValueLine) -> Bool {
        guard let first = line.texts.first, LetterFold.startsLower(first) else { return false }
        return !startsItem(line)
    }

    /// Whether a line begins with a bullet or with a short form that begins items.
    func startsItem(_ line: ValueLine) -> Bool {
        guard let first = line.texts.first else { return false }
        return GlyphBullets.isBullet(first) || language.itemStarts.contains(first.lowercased())
    }

    /// Whether the next line's first word would have had room at the end of a line of a column.
    func hadRoom(_ line: ValueLine, for next: ValueLine, in width: Int) -> Bool {
        let space = line.texts.last?.hasSuffix("/") == true ? 0 : PrintedWidth.space
        return Double(line.width + space + next.firstWidth) <= Double(width) * (1 - tolerance)
    }

    /// Whether a line is wider than a column.
    func overflows(_ line: ValueLine, _ width: Int) -> Bool { Double(line.width) > Double(width) * (1 + tolerance) }

    /// Whether the words at the meeting of two lines stand side by side within a line of the document.
    func isKnown(_ line: ValueLine, _ next: ValueLine) -> Bool {
        guard let last = line.texts.last, let first = next.texts.first else { return false }
        return neighbours[Self.pair(last, first)] != nil
    }

    /// What it costs to part two words of one line: more where they stand side by side elsewhere, too.
    func cutCost(_ line: ValueLine, _ next: ValueLine) -> Double {
        guard let last = line.texts.last, let first = next.texts.first else { return 0 }
        return neighbours[Self.pair(last, first), default: 0] > 1 ? 1 : 0
    }

    /// How well a line goes on in another of the same column.
    func goesOn(_ line: ValueLine, _ next: ValueLine, in width: Int) -> Double {
        let room = hadRoom(line, for: next, in: width)
        let isKnown = isKnown(line, next)
        let known: Double = isKnown ? 1.5 : 0
        if startsSmall(next) {
            // "delle" and "di" don't follow each other, though both could go on; nor does a word follow itself.
            if !isKnown, endsJoining(line), startsJoining(next) { return room ? -2 : 0 }
            if line.texts.last == next.texts.first { return -2 }
            return (room ? -2 : 2) + known
        }
        if isOpen(line) { return (startsItem(next) ? -2 : room ? -3 : 0.2) + known }
        return (room ? -0.4 : -0.3) + known
    }

    private func endsJoining(_ line: ValueLine) -> Bool {
        line.texts.last.map { language.joining.contains($0.lowercased()) } ?? false
    }

    private func startsJoining(_ line: ValueLine) -> Bool {
        line.texts.first.map { language.joining.contains($0.lowercased()) } ?? false
    }

    /// How well a line begins a cell.
    func begins(_ line: ValueLine) -> Double { startsSmall(line) ? -3 : 0 }

    /// How well a line ends a cell.
    func ends(_ line: ValueLine) -> Double { isOpen(line) ? -3 : 0 }

    /// How many lines were broken in the width of an inner column, though the next word would have had room in the
    /// cell's.
    func breaks(_ lines: some Collection<ValueLine>, narrow: Int, wide: Int) -> Int {
        zip(lines, lines.dropFirst()).count { line, next in
            next.opening == .line && line.width <= narrow && startsSmall(next) && hadRoom(line, for: next, in: wide)
        }
    }
}
