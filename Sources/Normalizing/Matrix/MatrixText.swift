internal import Model

/// A matrix in text laid out with spaces: a mark belongs to the column it stands under and to the row it stands beside.
///
/// Where the layout leaves a mark's row or column open, nothing is read.
struct MatrixText {
    /// A name or a mark: its line, and the columns of characters from its first to behind its last.
    private struct Place {
        var name: String
        var word: Int
        var line: Int
        var left: Int
        var right: Int

        var centre: Double { Double(left + right) / 2 }
    }

    /// How many lines the names of the columns may take.
    private static let highestHead = 3
    /// How far the marks of one column may be apart, and how far from its name, in parts of the distance between columns.
    private static let spread = 0.5
    /// Names with fewer blanks between them may as well be words of a line.
    private static let leastBlanks = 2

    private let document: Document
    /// The names of the columns, printed again on every page.
    private var heads: [[Place]] = []
    /// In the order of the lines.
    private var rows: [Place] = []
    private let marks: [Place]
    /// The lines on which something of the field stands.
    private let lines: Set<Int>

    /// `nil` where the text is not laid out, or the names make no grid.
    ///
    /// - Parameters:
    ///   - rows: every place at which a row is named; `columns` likewise.
    ///   - words: the field's.
    init?(
        _ document: Document, rows: [MatrixReader.Header], columns: [MatrixReader.Header], marks: [Int], words: [Int]
    ) {
        self.document = document
        let columns = columns.compactMap { Self.place($0.word, $0.name, document) }
        self.marks = marks.compactMap { Self.place($0, "", document) }
        lines = Set(words.compactMap { Self.place($0, "", document)?.line })
        guard self.marks.count == marks.count else { return nil }
        let count = Set(columns.map(\.name)).count
        heads = Self.groups(columns).filter { $0.count == count && Self.isHead($0) }
        guard let first = heads.first?.map(\.line).min() else { return nil }
        for row in rows.compactMap({ Self.place($0.word, $0.name, document) })
        where row.line > first && !self.rows.contains(where: { $0.name == row.name }) {
            self.rows.append(row)
        }
        // In text that is not laid out columns are named where lines begin, as rows are.
        let names = self.rows
        guard names.count == Set(rows.map(\.name)).count,
            heads.allSatisfy({ head in names.allSatisfy { $0.right < head.map(\.left).min() ?? 0 } })
        else { return nil }
    }

    /// The marked cells; `nil` where a mark's column or row cannot be told.
    func read() -> [[String]]? {
        let marks = marks.filter { mark in heads[0].allSatisfy { $0.line < mark.line } }
        guard let columns = columns(of: marks), let rows = rows(of: marks) else { return nil }
        return zip(rows, columns).map { [$0, $1] }
    }

    // MARK: Columns

    private func columns(of marks: [Place]) -> [String]? {
        var offsets: [Double] = []
        var names: [String] = []
        for mark in marks {
            guard let head = heads.last(where: { head in head.allSatisfy { $0.line < mark.line } }),
                !isParted(mark, from: head),
                let column = head.min(by: { abs($0.centre - mark.centre) < abs($1.centre - mark.centre) })
            else { return nil }
            let pitch = Self.pitch(head)
            let offset = (mark.centre - column.centre) / pitch
            guard abs(offset) < Self.spread else { return nil }
            if Self.isTight(head) {
                guard mark.left >= column.left, mark.right <= column.right, document.words[mark.word].gap >= .wide
                else { return nil }
            }
            offsets.append(offset)
            names.append(column.name)
        }
        guard let least = offsets.min(), let most = offsets.max(), most - least <= Self.spread else { return nil }
        return names
    }

    /// Whether a page's end stands between a head and a mark: each page is laid out by itself.
    private func isParted(_ mark: Place, from head: [Place]) -> Bool {
        guard let last = head.map(\.word).max(), last < mark.word else { return true }
        return document.words[last + 1...mark.word].contains { $0.gap == .page }
    }

    private static func pitch(_ head: [Place]) -> Double {
        let centres = head.map(\.centre).sorted()
        return zip(centres, centres.dropFirst()).map { $1 - $0 }.min() ?? .infinity
    }

    private static func isTight(_ head: [Place]) -> Bool {
        let sorted = head.sorted { $0.left < $1.left }
        return zip(sorted, sorted.dropFirst()).contains { $1.left - $0.right < leastBlanks }
    }

    /// Whether names stand beside each other, on one line or a few.
    private static func isHead(_ names: [Place]) -> Bool {
        let sorted = names.sorted { $0.left < $1.left }
        guard let first = names.first, let last = names.last, last.line - first.line < highestHead else { return false }
        return names.count > 1 && zip(sorted, sorted.dropFirst()).allSatisfy { $0.right < $1.left }
    }

    /// Runs of names, each of which comes once.
    private static func groups(_ names: [Place]) -> [[Place]] {
        var groups: [[Place]] = []
        for name in names {
            if groups.isEmpty || groups[groups.count - 1].contains(where: { $0.name == name.name }) {
                groups.append([])
            }
            groups[groups.count - 1].append(name)
        }
        return groups
    }

    // MARK: Rows

    /// Marks beside a name are its row's. The others are all of the row named above them, or all of the one below.
    private func rows(of marks: [Place]) -> [String]? {
        let others = marks.filter { mark in !rows.contains { $0.line == mark.line } }
        let mayBeAbove = others.allSatisfy { above($0) != nil }
        let mayBeBelow = others.allSatisfy { below($0) != nil }
        let isBelow: Bool
        switch (mayBeAbove, mayBeBelow) {
        case (true, false): isBelow = false
        case (false, true): isBelow = true
        case (false, false): return nil
        case (true, true):
            if others.allSatisfy({ isNearer($0, above($0), than: below($0)) || goesOn($0) }) {
                isBelow = false
            } else if others.allSatisfy({ isNearer($0, below($0), than: above($0)) }) {
                isBelow = true
            } else {
                return nil
            }
        }
        let names = marks.compactMap { mark in
            (rows.first { $0.line == mark.line } ?? (isBelow ? below(mark) : above(mark)))?.name
        }
        return names.count == marks.count ? names : nil
    }

    private func above(_ mark: Place) -> Place? { rows.last { $0.line < mark.line } }
    private func below(_ mark: Place) -> Place? { rows.first { $0.line > mark.line } }

    /// Whether no blank line parts a mark from one row's name, and one parts it from the other's.
    private func isNearer(_ mark: Place, _ row: Place?, than other: Place?) -> Bool {
        guard let row, let other else { return false }
        return !hasBlank(between: mark, row) && hasBlank(between: mark, other)
    }

    private func hasBlank(between a: Place, _ b: Place) -> Bool {
        (min(a.line, b.line)..<max(a.line, b.line)).contains { !lines.contains($0) }
    }

    /// Whether a row's name goes on beside a mark.
    private func goesOn(_ mark: Place) -> Bool {
        var word = mark.word
        while word > 0, Self.place(word - 1, "", document)?.line == mark.line { word -= 1 }
        return document.words[word].text.first?.isLowercase == true
    }

    private static func place(_ word: Int, _ name: String, _ document: Document) -> Place? {
        guard case .text(let line, let column) = document.words[word].place else { return nil }
        let length = max(document.words[word].text.unicodeScalars.count, name.unicodeScalars.count)
        return Place(name: name, word: word, line: line, left: column, right: column + length)
    }
}
