internal import Model
internal import Rulebook

/// The head of a form's table, printed above its first row and again at the head of each of its pages: there it stands
/// in the midst of a value, and is page furniture.
struct RepeatedHeads {
    /// The longest head, in words.
    private static let longest = 24
    /// How many characters the edges of one column differ from page to page.
    private static let sameColumn = 4

    private let labels: SpelledLabels
    /// The first words of pages.
    private let heads: [Int]
    /// The first words of the labels of titles below a line that begins as a page does, ascending.
    private var titles: [Int] = []

    private var words: [Word] { labels.document.words }

    init(_ labels: SpelledLabels) {
        self.labels = labels
        let words = labels.document.words
        heads = words.indices.filter(labels.document.beginsPage).compactMap { page in
            words[page...].firstIndex { !$0.traits.contains(.furniture) }
        }.filter { labels.document.opensPage($0) }
        guard !heads.isEmpty else { return }
        let firsts = Set(heads.map { letters($0) })
        let variants = labels.book.titleVariants
        var above: Int?
        var start: Int?
        for index in words.indices where !words[index].traits.contains(.furniture) && (start == nil || endsLine(index))
        {
            above = start
            start = index
            let label = LabelMarks.isMark(at: index, in: labels.document) ? index + 1 : index
            guard let above, firsts.contains(letters(above)), labels.mayBegin(at: label),
                labels.run(at: label, among: variants)?.isWhole == true
            else { continue }
            titles.append(index)
        }
    }

    /// The document in which such lines are furniture.
    func document() -> Document {
        var document = labels.document
        guard !titles.isEmpty else { return document }
        for head in heads {
            guard let line = repeated(at: head) else { continue }
            for word in line { document.words[word].traits.insert(.furniture) }
        }
        return document
    }

    /// The words of a page's first line where it is the line above the form before, and begins none here.
    private func repeated(at head: Int) -> Range<Int>? {
        // What stands in the values' column is the end of a value.
        guard let title = titles.last(where: { $0 < head }), labels.run(at: head) == nil,
            words[head].cell?.column ?? 0 == 0, !isUnderValue(head, of: title)
        else { return nil }
        let above = lineAbove(title)
        let end = head + above.count
        guard (1...Self.longest).contains(above.count), end < words.count, endsLine(end), !titles.contains(end),
            zip(above, head..<end).allSatisfy({ isSame($0, $1) }),
            (head + 1..<end).allSatisfy({ !endsLine($0) })
        else { return nil }
        return head..<end
    }

    /// Whether a line begins where the value behind a title's label does, in a form laid out with spaces.
    private func isUnderValue(_ word: Int, of title: Int) -> Bool {
        guard let value = words[(title + 1)...].prefix(while: { $0.gap < .line }).first(where: { $0.gap == .wide }),
            case .text(_, let column) = value.place, case .text(_, let own) = words[word].place
        else { return false }
        return abs(column - own) <= Self.sameColumn
    }

    /// The line directly above a word, page furniture left out.
    private func lineAbove(_ word: Int) -> Range<Int> {
        var start = word
        while start > 0, !words[start - 1].traits.contains(.furniture) {
            start -= 1
            if endsLine(start) { return start..<word }
        }
        return start..<word
    }

    /// Whether a line ends before a word.
    private func endsLine(_ word: Int) -> Bool { words[word].gap >= .line && words[word].gap != .cell }

    private func isSame(_ word: Int, _ other: Int) -> Bool { letters(word) == letters(other) }

    private func letters(_ word: Int) -> ArraySlice<UInt8> { labels.spellings.letters(of: labels.spellings[word]) }
}
