internal import Model

/// Composes the text of a value from its words: paragraphs, list items and table rows on lines of their own.
struct ValueComposer {
    private let document: Document
    private let spelling: DocumentSpelling
    private let currency: Set<String>

    /// - Parameter currency: signs and words for money, in small letters.
    init(_ document: Document, spelling: DocumentSpelling, currency: Set<String>) {
        self.document = document
        self.spelling = spelling
        self.currency = currency
    }

    /// The text of these words, in the order given.
    ///
    /// - Parameter innerCells: cells of tables inside the value that the document doesn't know, by word.
    func compose(_ indices: [Int], innerCells: [Int: GridPosition] = [:]) -> ValueText {
        var text = ""
        var offset = 0
        var runs: [ValueText.Run] = []
        runs.reserveCapacity(indices.count)
        for (position, index) in indices.enumerated() {
            var word = document.words[index].text
            if position > 0 {
                switch join(indices[position - 1], index, innerCells) {
                case .separator(let separator):
                    text += separator
                    offset += separator.utf8.count
                case .hyphen:
                    // The hyphen at the line's end only broke the word.
                    offset -= text.removeLast().utf8.count
                    runs[runs.count - 1].end = offset
                }
            }
            let bars = leadingBars(index, after: position > 0 ? indices[position - 1] : nil, innerCells)
            text += bars
            offset += bars.utf8.count
            // A word never brings white space of its own.
            if mayHoldSpace(word) { word.removeAll(where: \.isWhitespace) }
            text += word
            let end = offset + word.utf8.count
            runs.append(ValueText.Run(start: offset, end: end, word: index))
            offset = end
        }
        return ValueText(text: text, runs: runs)
    }

    /// Whether white space may stand in a word; `false` is sure.
    private func mayHoldSpace(_ word: String) -> Bool {
        // No-break spaces and their like begin with one of these bytes; letters with accents don't.
        word.utf8.contains { $0 <= 0x20 || $0 == 0xC2 || (0xE1...0xE3).contains($0) }
    }

    private enum Join: Equatable {
        case separator(String)
        /// The word before loses its last character, a hyphen.
        case hyphen
    }

    private func join(_ left: Int, _ right: Int, _ innerCells: [Int: GridPosition]) -> Join {
        var a = document.words[left]
        var b = document.words[right]
        if !innerCells.isEmpty {
            a.innerCell = innerCells[left] ?? a.innerCell
            b.innerCell = innerCells[right] ?? b.innerCell
        }
        if let cells = joinCells(a.cell, b.cell, a, b, left, right) { return cells }
        if a.innerCell != b.innerCell {
            if let from = a.innerCell, let to = b.innerCell, from.row == to.row { return bars(from, to) }
            return .separator("\n")
        }
        if left + 1 == right, spelling.cellBreaks.areOne(a, b) { return .separator("") }
        if left + 1 == right, b.gap == .line,
            BrokenAmount.isOne(
                a.text, b.text, afterCurrency: isCurrency(left - 1), opensLine: document.words[left].gap >= .line)
        {
            return .separator("")
        }
        return flow(a, b, at: left, contiguous: left + 1 == right, gap: left + 1 == right ? b.gap : max(b.gap, .line))
    }

    private func isCurrency(_ index: Int) -> Bool {
        document.words.indices.contains(index) && currency.contains(document.words[index].text.lowercased())
    }

    /// How two words of different cells are joined; `nil` within one cell, or where no cells are known.
    private func joinCells(
        _ from: GridPosition?, _ to: GridPosition?, _ a: Word, _ b: Word, _ left: Int, _ right: Int
    ) -> Join? {
        guard let from, let to, from.row >= 0, to.row >= 0 else {
            return from?.row ?? -1 >= 0 || to?.row ?? -1 >= 0 ? .separator("\n") : nil
        }
        if from.row == to.row { return from.column == to.column ? nil : bars(from, to) }
        // A cell that a page break cut: the sentence goes on in the same column.
        if from.column == to.column, a.goesOn(with: b) { return flow(a, b, at: left, contiguous: false, gap: .line) }
        return .separator("\n")
    }

    /// The bars before a row whose first cells are empty, as a head's above the names of the rows.
    private func leadingBars(_ index: Int, after last: Int?, _ innerCells: [Int: GridPosition]) -> String {
        guard let cell = innerCells[index], cell.column > 0, last.flatMap({ innerCells[$0]?.row }) != cell.row else {
            return ""
        }
        return String(repeating: "| ", count: cell.column)
    }

    private func bars(_ from: GridPosition, _ to: GridPosition) -> Join {
        let steps = max(1, to.column - from.column)
        return .separator(String(repeating: " |", count: steps) + " ")
    }

    /// - Parameter left: the first word's place in the document.
    private func flow(_ a: Word, _ b: Word, at left: Int, contiguous: Bool, gap: Gap) -> Join {
        switch gap {
        case .none: return contiguous ? .separator("") : .separator(" ")
        case .space, .wide: return .separator(" ")
        case .line: return lineEnd(a, b, at: left)
        case .item, .row: return .separator("\n")
        case .paragraph where contiguous: return .separator("\n")
        case .paragraph, .page, .cell:
            // Labels, page furniture or a page break may have parted one sentence.
            return a.goesOn(with: b) ? lineEnd(a, b, at: left) : .separator("\n")
        }
    }

    private func lineEnd(_ a: Word, _ b: Word, at left: Int) -> Join {
        // After "e" or "a" a number or letter is no item's: "H) lavoro e J) disabilità".
        if GlyphBullets.isBullet(b.text) || (GlyphBullets.isItemNumber(b.text) && a.text.count > 2) {
            return .separator("\n")
        }
        guard let last = a.text.last, let first = b.text.first else { return .separator(" ") }
        if a.traits.contains(.broken),
            first.isLowercase || first.isUppercase && LetterFold.isUpper(a.text) && LetterFold.isUpper(b.text)
        {
            return .separator("")
        }
        if last == "/", a.text.count > 1, first.isLetter { return .separator("") }
        if a.text.endsWithHyphen, a.text.count > 1, first.isLowercase || first.isUppercase,
            a.text.dropLast().last?.isLetter == true
        {
            let opensSentence = left == 0 || document.words[left - 1].endsSentence
            return spelling.keepsHyphen(a.text, b.text, opensSentence: opensSentence) ? .separator("") : .hyphen
        }
        return .separator(" ")
    }
}

/// Words that begin an item of a list when they begin a line.
enum GlyphBullets {
    /// Whether a word is the number or letter of a list's item: `1.`, `2)`, `a)`, `D)`.
    static func isItemNumber(_ word: String) -> Bool {
        // Most words are told by their last byte.
        guard let end = word.utf8.last, end == UInt8(ascii: ".") || end == UInt8(ascii: ")"), let last = word.last,
            (2...3).contains(word.count)
        else { return false }
        let mark = word.dropLast()
        return mark.allSatisfy(\.isWholeNumber) || (mark.count == 1 && last == ")" && mark.allSatisfy(\.isLetter))
    }

    static func isBullet(_ word: String) -> Bool {
        // One character has at most three bytes here.
        guard word.utf8.count <= 3 else { return false }
        return switch word {
        case "•", "●", "○", "◦", "▪", "■", "□", "◆", "➢", "➤", "►", "▸", "❖", "✓", "✔", "·", "‣", "-", "–", "—", "*",
            "☐", "☑", "☒":
            true
        default: false
        }
    }
}
