internal import Model

/// Finds the notes at the feet of a PDF's pages, `3 Si veda …`: they belong to the page as its number does.
///
/// A list may stand at a page's foot as well: notes are set in smaller type than the text or below a line of their own,
/// and their numbers stand raised behind words above or go on from the notes of the page before.
struct PageNotes {
    /// Notes are set at most as large, in sizes of the text's type.
    private static let smallest = 0.94
    /// How far below the text notes without a line above them begin, in sizes of their type.
    private static let distance = 0.5
    private static let mostDigits = 3
    private static let mostLines = 30
    /// How far the first words of notes may be indented, in points.
    private static let indent = 40.0

    /// What parted a page's words.
    struct Parts {
        var notes: [TextLine] = []
        var body: [PageWord]
        /// The lines of the page without the one above the notes.
        var rulings: Rulings
    }

    /// The number of the last note so far.
    private var last = 0
    /// The size of the notes of the page before whose last sentence goes on; `nil` where it is at its end.
    private var open: Double?

    private struct Beginning {
        /// The index of its line.
        var line: Int
        var number: Int
    }

    /// Parts a page's words: the notes at its foot, and the rest.
    ///
    /// - Parameter words: those between the page's head and its foot.
    mutating func split(_ words: [PageWord], _ rulings: Rulings) -> Parts {
        let lines = TextLine.lines(words)
        let start = start(of: lines, rulings)
        let size = start.map { lines[$0].fontSize }
        let ended = start == nil || lines.last?.words.last.map { Self.ends($0.text) } ?? true
        open = ended ? nil : size
        guard let start else { return Parts(body: words, rulings: rulings) }
        var without = rulings
        if let line = separator(above: lines[start], below: lines[start - 1], rulings) {
            without.horizontal.removeAll { $0 == line }
        }
        return Parts(
            notes: Array(lines[start...]), body: lines[..<start].flatMap(\.words), rulings: without)
    }

    /// The first line of a page's notes; `nil` where it has none.
    private mutating func start(of lines: [TextLine], _ rulings: Rulings) -> Int? {
        guard lines.count > 1 else { return nil }
        let edge = lines.map(\.box.left).min() ?? 0
        let begins = lines.indices.dropFirst().suffix(Self.mostLines).compactMap { index -> Beginning? in
            guard lines[index].box.left <= edge + Self.indent else { return nil }
            return Self.number(lines[index]).map { Beginning(line: index, number: $0) }
        }
        let usual = usualSize(lines)
        for start in begins.indices {
            let notes = counted(begins[start...])
            guard isStart(notes, of: lines, usual: usual, rulings) else { continue }
            last = notes[notes.count - 1].number
            return goneOn(notes[0].line, lines, usual: usual)
        }
        // The rest of a note of the page before.
        let foot = goneOn(lines.count, lines, usual: usual)
        return foot > 0 && foot < lines.count && isApart(foot, lines, rulings) ? foot : nil
    }

    /// The first of these and those that count on from it: other numbers stand at a line's beginning by chance.
    private func counted(_ begins: ArraySlice<Beginning>) -> [Beginning] {
        var result: [Beginning] = []
        for begin in begins where result.last.map({ begin.number == $0.number + 1 }) ?? true { result.append(begin) }
        return result
    }

    /// Whether all from the first of these lines on is notes.
    private func isStart(_ begins: [Beginning], of lines: [TextLine], usual: Double, _ rulings: Rulings) -> Bool {
        guard let first = begins.first else { return false }
        // The number at a note's head may be as large as the text.
        let isSmall = lines[first.line...].allSatisfy { line in
            let words = line.words.dropFirst(Self.number(line) == nil ? 0 : 1)
            return words.allSatisfy { $0.fontSize <= Self.smallest * usual }
        }
        let isBelowLine = separator(above: lines[first.line], below: lines[first.line - 1], rulings) != nil
        let marks = Set(lines[..<first.line].lazy.flatMap(\.words).compactMap(Self.mark))
        let known = begins.count { marks.contains($0.number) }
        let goesOn = last > 0 && first.number == last + 1
        // Below a line of its own small type with the next number is a note, wherever its mark stands.
        if isBelowLine, isSmall, goesOn || first.number == 1 { return true }
        if 2 * known >= begins.count, goesOn || marks.contains(first.number) { return isBelowLine || isSmall }
        return goesOn && isSmall && isApart(first.line, lines, rulings)
    }

    /// Whether a page has the mark of a note.
    static func mayStand(below words: [PageWord]) -> Bool { words.contains { mark($0) != nil } }

    /// The number that stands raised behind a word.
    private static func mark(_ word: PageWord) -> Int? {
        word.traits.contains(.furniture) ? value(word.text[...]) : nil
    }

    /// The first line of notes whose first number stands in a line: above it a note of the page before may end.
    private func goneOn(_ start: Int, _ lines: [TextLine], usual: Double) -> Int {
        guard let open, open <= Self.smallest * usual else { return start }
        let above = lines[..<start].reversed().prefix { abs($0.fontSize - open) < 0.3 }
        return above.count < start && above.count < Self.mostLines ? start - above.count : start
    }

    /// Whether a line begins a part of its own at a page's foot.
    private func isApart(_ index: Int, _ lines: [TextLine], _ rulings: Rulings) -> Bool {
        let (upper, lower) = (lines[index - 1], lines[index])
        return lower.box.top - upper.box.bottom >= Self.distance * lower.fontSize
            || separator(above: lower, below: upper, rulings) != nil
    }

    /// The line that parts notes from the text: the lowest between them, which no cell ends at.
    private func separator(above lower: TextLine, below upper: TextLine, _ rulings: Rulings) -> Ruling? {
        let found = rulings.horizontal.last { line in
            line.at >= upper.box.bottom - 1 && line.at <= lower.box.top + 2 && line.start <= lower.box.left + 4
                && !rulings.vertical.contains { column in
                    column.at >= line.start - 4 && column.at <= line.end + 4 && line.at >= column.start - 4
                        && line.at <= column.end + 4
                }
        }
        // A line like others of the page ends a row.
        return found.flatMap { found in
            rulings.horizontal.contains {
                $0 != found && abs($0.start - found.start) < 4 && abs($0.end - found.end) < 4
            } ? nil : found
        }
    }

    /// The size of most of the type above a page's last lines.
    private func usualSize(_ lines: [TextLine]) -> Double {
        var letters: [Int: Int] = [:]
        for word in lines.lazy.flatMap(\.words) {
            letters[Int((word.fontSize * 10).rounded()), default: 0] += word.text.count
        }
        let most = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        return Double(most) / 10
    }

    /// The number that begins a note: `3 Si`, `3. Si`, `(3) Si`, `[3] Si`.
    private static func number(_ line: TextLine) -> Int? {
        guard line.words.count > 1, let text = line.words.first?.text else { return nil }
        var rest = text[...]
        if let first = rest.first, "([".contains(first) { rest.removeFirst() }
        let digits = rest.prefix { $0.isNumber }
        guard (1...mostDigits).contains(digits.count), rest.dropFirst(digits.count).allSatisfy({ ").]".contains($0) }),
            let letter = line.words[1].text.first(where: { !"“\"«(".contains($0) }), letter.isLetter
        else { return nil }
        return value(digits)
    }

    /// What digits say, raised ones too; `nil` where there is another character.
    private static func value(_ digits: Substring) -> Int? {
        let values = digits.compactMap(\.wholeNumberValue)
        return !values.isEmpty && values.count == digits.count ? values.reduce(0) { 10 * $0 + $1 } : nil
    }

    private static func ends(_ text: String) -> Bool { text.last.map { ".;:!?)»”\"".contains($0) } ?? true }
}
