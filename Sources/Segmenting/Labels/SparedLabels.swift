internal import Model

/// Labels that recur at the edges of pages, as where each page is a form of its own: they are no page furniture.
struct SparedLabels {
    /// How many lines before its last a label may begin.
    private static let longest = 4

    private let labels: SpelledLabels

    init(_ labels: SpelledLabels) { self.labels = labels }

    /// The document with the lines that spell out labels, or the rest of one, no longer furniture.
    func document() -> Document {
        var document = labels.document
        let words = labels.document.words
        var index = 0
        while index < words.count {
            guard words[index].traits.contains(.furniture) else {
                index += 1
                continue
            }
            let line = line(from: index)
            if spells(line) {
                for word in beside(line) { document.words[word].traits.remove(.furniture) }
            }
            index = line.upperBound
        }
        return document
    }

    /// The furniture words of one line, from its first on.
    private func line(from start: Int) -> Range<Int> {
        let words = labels.document.words
        var end = start + 1
        while end < words.count, words[end].traits.contains(.furniture), words[end].gap < .line { end += 1 }
        return start..<end
    }

    /// Whether a label begins with a line, or began before it and goes on in it.
    private func spells(_ line: Range<Int>) -> Bool {
        let words = labels.document.words
        if namesGroup(line) { return false }
        if let run = labels.run(at: start(of: line)), run.isWhole || isEnd(run.end, of: line) { return true }
        guard words[line.lowerBound].gap == .line else { return false }
        var start = line.lowerBound
        for _ in 0..<Self.longest {
            repeat { start -= 1 } while start > 0 && words[start].gap < .line
            guard start >= 0 else { return false }
            if let run = labels.run(at: start), run.end > line.lowerBound { return true }
            if words[start].gap > .line { return false }
        }
        return false
    }

    /// Whether a line is the name of a group of rows, or a part of it: right of all its words stands the first of their
    /// labels.
    private func namesGroup(_ line: Range<Int>) -> Bool {
        let words = labels.document.words
        guard
            let next = words.indices[line.upperBound...].first(where: { !words[$0].traits.contains(.furniture) }),
            words[next].gap == .row, words[next].cell != nil, labels.run(at: next) != nil
        else { return false }
        return (line.lowerBound..<next).allSatisfy { name in
            guard words[name].cell == nil else { return false }
            guard case .page(let page, let box) = words[name].place else { return true }
            guard case .page(page, let label) = words[next].place else { return false }
            return label.left > box.right
        }
    }

    /// The first word of a line, the second where the first counts labels.
    private func start(of line: Range<Int>) -> Int {
        let isCounted = line.count > 1 && LabelMarks.isMark(at: line.lowerBound, in: labels.document)
        return isCounted ? line.lowerBound + 1 : line.lowerBound
    }

    /// Whether a line ends before a word, or begins a column with it: a name that goes on where the label would say
    /// something else only begins as the label does.
    private func isEnd(_ word: Int, of line: Range<Int>) -> Bool {
        let words = labels.document.words
        guard word < line.upperBound, words[word].gap < .wide else { return true }
        guard case .page(_, let box) = words[word].place, case .page(_, let before) = words[word - 1].place else {
            return false
        }
        return box.left - before.right > before.bottom - before.top
    }

    /// The furniture words that stand on the same printed line: its value goes with a label.
    private func beside(_ line: Range<Int>) -> [Int] {
        let words = labels.document.words
        var start = line.lowerBound
        while start > 0, stand(words[start - 1], on: words[line.lowerBound]) { start -= 1 }
        var end = line.upperBound
        while end < words.count, stand(words[end], on: words[line.lowerBound]) { end += 1 }
        return Array(start..<end)
    }

    private func stand(_ word: Word, on other: Word) -> Bool {
        guard word.traits.contains(.furniture) else { return false }
        guard case .page(let page, let box) = other.place else { return word.line == other.line }
        guard case .page(page, let own) = word.place else { return false }
        return own.top < box.bottom && box.top < own.bottom
    }
}
