internal import Model

extension Document {
    /// Words, ascending, line by line.
    func byLines(_ indices: [Int]) -> [[Int]] {
        var lines: [[Int]] = []
        for word in indices {
            if let last = lines.last?.last, words[last].line == words[word].line {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        return lines
    }
}
