internal import Model

/// The smallest table in text laid out with spaces: a line of heads and below it one line of numbers, each under its own.
///
/// Two lines alone say less than a table's many: every number has a head, and stands nearest to it.
struct AlignedPair {
    /// The fewest numbers beside each other that make a row.
    private static let leastNumbers = 2

    let document: Document

    /// The rows in reading order; `nil` where no such table stands in the lines.
    func rows(of lines: [ValueLine]) -> [InnerRow]? {
        let aligned = lines.map { AlignedLine($0, document) }
        var rows: [InnerRow] = []
        var plain: [ValueLine] = []
        var hasTable = false
        var index = 0
        while index < lines.count {
            if index + 1 < lines.count, lines[index + 1].opening != .page,
                let pair = pair(aligned[index], aligned[index + 1])
            {
                if !plain.isEmpty { rows.append(InnerRow(cells: [plain])) }
                rows += pair
                plain = []
                hasTable = true
                let row = aligned[index + 1]
                index += 2
                while index < lines.count, goesOn(aligned[index], below: row) {
                    rows[rows.count - 1].cells[0].append(lines[index])
                    index += 1
                }
            } else {
                plain.append(lines[index])
                index += 1
            }
        }
        guard hasTable else { return nil }
        if !plain.isEmpty { rows.append(InnerRow(cells: [plain])) }
        return rows
    }

    /// Whether a line goes on with a row's name: below it and no wider, and in small letters.
    private func goesOn(_ line: AlignedLine, below row: AlignedLine) -> Bool {
        guard line.line.opening == .line, line.parts.count == 1, let name = row.parts.first, !isNumber(name, row),
            abs(line.parts[0].start - name.start) <= 1, line.parts[0].end < row.parts[1].start
        else { return false }
        return texts(line.parts[0], line).first?.first?.isLowercase == true
    }

    private func pair(_ heads: AlignedLine, _ row: AlignedLine) -> [InnerRow]? {
        let numbers = row.parts.filter { isNumber($0, row) }
        let hasName = row.parts.first.map { !isNumber($0, row) } ?? false
        guard numbers.count >= Self.leastNumbers, row.parts.count == numbers.count + (hasName ? 1 : 0),
            heads.parts.allSatisfy({ isHead($0, heads) })
        else { return nil }
        // The head above the row's name may be missing.
        let named = heads.parts.suffix(numbers.count)
        guard named.count == numbers.count,
            heads.parts.count == numbers.count || hasName && heads.parts.count == row.parts.count,
            zip(named, numbers).allSatisfy({ head, number in
                heads.parts.allSatisfy { $0.start == head.start || gap(head, number) < gap($0, number) }
            })
        else { return nil }
        let first: [[ValueLine]] = hasName && heads.parts.count == numbers.count ? [[]] : []
        return [
            InnerRow(cells: first + heads.parts.map { [part($0, of: heads)] }),
            InnerRow(cells: row.parts.map { [part($0, of: row)] }),
        ]
    }

    /// How far two parts stand apart: less than nothing where one is above the other, the less the more they share.
    private func gap(_ a: AlignedLine.Part, _ b: AlignedLine.Part) -> Int {
        max(a.start, b.start) - min(a.end, b.end)
    }

    private func texts(_ part: AlignedLine.Part, _ line: AlignedLine) -> [String] {
        part.words.map { document.words[line.line.words[line.line.words.startIndex + $0]].text }
    }

    /// `€ 12.500,00`, `≥ 50%`: a number with its signs.
    private func isNumber(_ part: AlignedLine.Part, _ line: AlignedLine) -> Bool {
        let texts = texts(part, line)
        return texts.contains { $0.contains(where: \.isNumber) } && !texts.contains { $0.contains(where: \.isLetter) }
    }

    /// Words, or a year.
    private func isHead(_ part: AlignedLine.Part, _ line: AlignedLine) -> Bool {
        let texts = texts(part, line)
        return texts.contains { $0.contains(where: \.isLetter) }
            || texts.count == 1 && texts[0].count == 4 && texts[0].allSatisfy(\.isWholeNumber)
    }

    private func part(_ part: AlignedLine.Part, of line: AlignedLine) -> ValueLine {
        let words = part.words
        let head = words.upperBound < line.line.words.count ? line.line.parted(before: words.upperBound).0 : line.line
        return words.lowerBound > 0 ? head.parted(before: words.lowerBound).1 : head
    }
}
