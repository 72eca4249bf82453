internal import Model

/// Finds the notes at the feet of a text's pages, `3. Si veda …`, and their marks in the page's words: `servizi3`.
///
/// They belong to the page as its number does. A page's last paragraph that begins with a number may be an item of a
/// list: it is a note where the number is a mark above it, or goes on from the notes of the pages before.
struct FootNotes {
    private static let mostDigits = 3
    private static let mostLines = 24
    private static let mostLinesOfNote = 8
    /// The fewest letters of a word that has a mark: units and codes are shorter.
    private static let fewestLetters = 3

    /// The lines of notes.
    private(set) var notes: Set<Int> = []
    /// Where the marks stand, by line, in order.
    private(set) var marks: [Int: [Range<Int>]] = [:]

    private let lines: TextLines
    private let furniture: Set<Int>
    /// The number of the last note so far, and how many there are.
    private var last = 0
    private var count = 0
    /// So many notes show that the pages count them on.
    private static let fewestCounted = 2

    /// A line that may begin a note.
    private struct Beginning {
        var line: Int
        var number: Int
        /// Whether it begins a paragraph.
        var isApart: Bool
    }

    /// A mark behind a word.
    private struct Mark {
        var number: Int
        var line: Int
        var range: Range<Int>
        /// The letters before it.
        var stem: [Unicode.Scalar]
    }

    /// - Parameter starts: the lines that begin pages, ascending.
    init(_ lines: TextLines, starts: [Int], furniture: Set<Int>) {
        self.lines = lines
        self.furniture = furniture
        let pages = lines.pages(from: starts)
        guard pages.count > 1 else { return }
        for page in pages { read(page) }
    }

    private mutating func read(_ page: Range<Int>) {
        let begins = beginnings(of: page)
        guard !begins.isEmpty else { return }
        let known = Dictionary(grouping: marks(in: page.lowerBound..<begins[begins.count - 1].line), by: \.number)
        // The highest line from which on all is notes.
        for (place, begin) in begins.enumerated().reversed() {
            let notes = begins[...place].reversed()
            let climbs = zip(notes, notes.dropFirst()).allSatisfy { $1.number == $0.number + 1 }
            let own = notes.map { note in (known[note.number] ?? []).filter { $0.line < begin.line } }
            let goesOn = begin.number == last + 1 && count >= Self.fewestCounted
            let isMarked = !own[0].isEmpty && 2 * own.count { !$0.isEmpty } >= own.count
            let isItem = begins[(place + 1)...].contains { $0.number == begin.number - 1 }
            guard climbs, isMarked ? begin.isApart || goesOn : goesOn && begin.isApart && !isItem else { continue }
            self.notes.formUnion(
                (begin.line..<page.upperBound).filter { !lines.isBlank($0) && !furniture.contains($0) })
            for found in own where found.count == 1 { marks[found[0].line, default: []].append(found[0].range) }
            last = begins[0].number
            count += notes.count
            return
        }
    }

    /// The lines at a page's foot that may begin notes, from the last one up.
    private func beginnings(of page: Range<Int>) -> [Beginning] {
        var found: [Beginning] = []
        var seen = 0
        var sinceLast = 0
        for line in page.reversed() where !lines.isBlank(line) && !furniture.contains(line) {
            seen += 1
            sinceLast += 1
            guard seen <= Self.mostLines, sinceLast <= Self.mostLinesOfNote else { break }
            guard let number = Self.number(at: lines.scalars[line]) else { continue }
            sinceLast = 0
            let above = line - 1
            let isApart = above < page.lowerBound || lines.isBlank(above) || furniture.contains(above)
            found.append(Beginning(line: line, number: number, isApart: isApart))
        }
        return found
    }

    /// The number that begins a note: `3 Si`, `3. Si`, `(3) Si`, `[3] Si`, `³ Si`, `³Si`.
    private static func number(at line: [Unicode.Scalar]) -> Int? {
        var rest = line.drop(while: GlyphTable.isSpace)
        if let first = rest.first, first == "(" || first == "[" { rest.removeFirst() }
        let digits = rest.prefix { digit($0) != nil }
        guard (1...mostDigits).contains(digits.count), let last = digits.last else { return nil }
        rest = rest.dropFirst(digits.count)
        let isRaised = last.value >= 0x80
        if let next = rest.first, ").]".unicodeScalars.contains(next) { rest.removeFirst() }
        guard let next = rest.first, isRaised || GlyphTable.isSpace(next) else { return nil }
        guard let letter = rest.first(where: { !GlyphTable.isSpace($0) && !"“\"«(".unicodeScalars.contains($0) }),
            letter.properties.isAlphabetic
        else { return nil }
        return value(digits)
    }

    private func marks(in page: Range<Int>) -> [Mark] {
        var found: [Mark] = []
        for line in page where !furniture.contains(line) { found += Self.marks(in: lines.scalars[line], line: line) }
        // What is counted with its number, as `Azione1`, has no mark.
        let stems = Dictionary(grouping: found, by: \.stem)
        return found.filter { mark in stems[mark.stem]?.allSatisfy { $0.number == mark.number } ?? true }
    }

    private static func marks(in line: [Unicode.Scalar], line number: Int) -> [Mark] {
        var found: [Mark] = []
        var index = 1
        while index < line.count {
            guard digit(line[index]) != nil, digit(line[index - 1]) == nil else {
                index += 1
                continue
            }
            let end = line[index...].firstIndex { digit($0) == nil } ?? line.count
            defer { index = end }
            guard end - index <= mostDigits else { continue }
            let word = line[..<index].suffix(while: { !GlyphTable.isSpace($0) })
            if let mark = mark(line, index..<end, behind: word) {
                found.append(
                    Mark(
                        number: value(line[index..<end]), line: number, range: mark,
                        stem: word.filter(\.properties.isAlphabetic)))
            }
        }
        return found
    }

    /// Where a mark of these digits stands, brackets included; `nil` where they are part of a word.
    private static func mark(
        _ line: [Unicode.Scalar], _ digits: Range<Int>, behind word: ArraySlice<Unicode.Scalar>
    ) -> Range<Int>? {
        let isRaised = line[digits.lowerBound].value >= 0x80
        var range = digits
        var body = word
        if let open = word.last, open == "(" || open == "[" {
            let close: Unicode.Scalar = open == "(" ? ")" : "]"
            guard digits.upperBound < line.count, line[digits.upperBound] == close else { return nil }
            range = digits.lowerBound - 1..<digits.upperBound + 1
            body = word.dropLast()
        } else if digits.upperBound < line.count {
            let next = line[digits.upperBound]
            guard GlyphTable.isSpace(next) || ".,;:!?)»”\"".unicodeScalars.contains(next) else { return nil }
            // "Azione1.2"
            if digits.upperBound + 1 < line.count, !GlyphTable.isSpace(next),
                !GlyphTable.isSpace(line[digits.upperBound + 1])
            {
                return nil
            }
        }
        let letters = body.reversed().drop { ".,;:!?)»”\"".unicodeScalars.contains($0) }
            .prefix(while: \.properties.isAlphabetic).count
        return isRaised && !body.isEmpty || letters >= fewestLetters ? range : nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xB9: 1
        case 0xB2, 0xB3: Int(scalar.value - 0xB0)
        case 0x2070, 0x2074...0x2079: Int(scalar.value - 0x2070)
        default: nil
        }
    }

    private static func value(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
        digits.reduce(0) { 10 * $0 + (digit($1) ?? 0) }
    }
}

extension ArraySlice {
    /// The longest end of which all elements satisfy a condition.
    fileprivate func suffix(while condition: (Element) -> Bool) -> ArraySlice {
        let start = lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex
        return self[start...]
    }
}
