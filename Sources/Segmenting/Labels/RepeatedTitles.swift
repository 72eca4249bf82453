internal import Model
internal import Rulebook

/// The first row of a form that is printed again at the head of each of its pages, as the heads of tables are: the
/// row is page furniture there, and begins no form.
struct RepeatedTitles {
    /// How many words behind a title the next label stands at most.
    private static let reach = 400

    private let labels: SpelledLabels
    /// The variants of labels of titles.
    private let titles: Set<Int>

    init(_ labels: SpelledLabels) {
        self.labels = labels
        titles = labels.book.titleVariants
    }

    /// The document in which such rows are furniture.
    func document() -> Document {
        var document = labels.document
        for index in document.words.indices where document.beginsPage(index) {
            var head = index
            while head < document.words.count, document.words[head].traits.contains(.furniture) { head += 1 }
            guard head < document.words.count, document.opensPage(head), let row = repeated(at: head) else { continue }
            for word in row { document.words[word].traits.insert(.furniture) }
        }
        return document
    }

    /// The words from a page's first on that repeat the title of the form above.
    private func repeated(at head: Int) -> Range<Int>? {
        let words = labels.document.words
        guard let label = labels.run(at: head, among: titles), label.isWhole,
            let first = (0..<head).last(where: { isSame($0, head, count: label.end - head) })
        else { return nil }
        var count = label.end - head
        while head + count < words.count, first + count < head, isSame(first + count, head + count, count: 1) {
            count += 1
        }
        // Words that the next rows begin with by chance.
        while count > label.end - head, !isLineEnd(head + count) || !endsRow(first + count) { count -= 1 }
        guard (label.end..<head + count).contains(where: { isApart($0, from: head) }),
            // Another form of the same title goes on as the first does.
            !(label.end..<head + count).contains(where: { words[$0].gap >= .line && labels.run(at: $0) != nil }),
            nextLabel(from: first + count, to: head) != nextLabel(from: head + count, to: words.count)
        else { return nil }
        return head..<head + count
    }

    /// The label that follows a row; `nil` where none does soon.
    private func nextLabel(from start: Int, to end: Int) -> Int? {
        (start..<min(end, start + Self.reach)).lazy.compactMap { word in
            labels.document.words[word].gap >= .line || word == start ? labels.run(at: word)?.variant : nil
        }.first
    }

    private func isSame(_ word: Int, _ other: Int, count: Int) -> Bool {
        (0..<count).allSatisfy { offset in
            let spellings = labels.spellings
            return spellings.letters(of: spellings[word + offset]) == spellings.letters(of: spellings[other + offset])
                && !labels.document.words[word + offset].traits.contains(.furniture)
        }
    }

    /// Whether a word begins a row, as far as it shows, or there is none.
    private func isRowEnd(_ word: Int) -> Bool {
        let words = labels.document.words
        guard word < words.count, let cell = words[word].cell, let last = words[word - 1].cell else {
            return word >= words.count || words[word].gap >= .line
        }
        return cell.row >= 0 ? cell.row != last.row : cell.column < last.column
    }

    /// Whether a row ends before a word. Where there are no cells, lines don't tell: titles may begin with the same line.
    private func endsRow(_ word: Int) -> Bool {
        let words = labels.document.words
        guard isRowEnd(word), word < words.count, words[word].cell == nil else { return isRowEnd(word) }
        return words[word].gap >= .paragraph || labels.run(at: word) != nil
    }

    /// Whether a word begins a line or a row, or there is none: a value that a page cut goes on below the row.
    private func isLineEnd(_ word: Int) -> Bool {
        isRowEnd(word) || labels.document.words[word].gap >= .line
    }

    /// Whether a word stands in another cell than a label, or apart from it: it is its value's.
    private func isApart(_ word: Int, from label: Int) -> Bool {
        let words = labels.document.words
        guard let cell = words[word].cell else { return words[word].gap == .wide || words[word].gap >= .paragraph }
        return cell != words[label].cell
    }
}
