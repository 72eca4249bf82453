internal import Model

/// Finds the page furniture in words of markup: a page that was turned into markup leaves its running lines among the
/// paragraphs.
enum MarkupFurniture {
    /// Marks the words that belong to pages, and the first word of each page after such words.
    static func mark(_ words: inout [Word]) {
        var runs: [Range<Int>] = []
        for index in words.indices {
            if index == 0 || words[index].gap >= .line {
                runs.append(index..<index + 1)
            } else {
                runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<index + 1
            }
        }
        let lines = TextLines(lines: runs.map { run in line(words[run]) })
        let furniture = FurnitureFinder(lines).furniture()
        for line in furniture.lines {
            for index in runs[line] { words[index].traits.insert(.furniture) }
        }
        for line in furniture.pageStarts { words[runs[line].lowerBound].gap = .page }
    }

    /// The run as a line of text; what stands in a table is none of the page's.
    private static func line(_ words: ArraySlice<Word>) -> [Unicode.Scalar] {
        guard words.first?.cell == nil else { return ["\t", "-"] }
        var line: [Unicode.Scalar] = []
        for word in words {
            if !line.isEmpty, word.gap != .none { line.append(" ") }
            line += word.text.unicodeScalars
        }
        return line
    }
}
