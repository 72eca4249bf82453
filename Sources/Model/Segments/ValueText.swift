/// A field's text and, for each word of it, where in the text the word stands: text is a view of placed words.
public struct ValueText: Hashable, Sendable {
    /// A word's place in the text: UTF-8 offsets, and the word's index in the document.
    public struct Run: Hashable, Sendable {
        public var start: Int
        public var end: Int
        public var word: Int

        public init(start: Int, end: Int, word: Int) {
            self.start = start
            self.end = end
            self.word = word
        }
    }

    /// Paragraphs, list items and table rows on lines of their own; cells of a row joined by ` | `.
    public var text: String
    /// In the order of the text, which is not always the document's.
    public var runs: [Run]

    public init(text: String = "", runs: [Run] = []) {
        self.text = text
        self.runs = runs
    }

    public var isEmpty: Bool { runs.isEmpty }

    /// The document indices of the words that the UTF-8 offsets touch, ascending.
    public func words(in offsets: Range<Int>) -> [Int] {
        // Runs ascend: a long cell is asked for each of its words.
        let first = runs.start { $0.end > offsets.lowerBound }
        return runs[first...].prefix { $0.start < offsets.upperBound }.map(\.word).sorted()
    }

    /// The document indices of the words that a part of the text touches, ascending.
    public func words(in range: Range<String.Index>) -> [Int] {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
        return words(in: start..<end)
    }
}
