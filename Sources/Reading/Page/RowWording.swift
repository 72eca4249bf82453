internal import Model

/// What the words of labels and values say about where rows part, where the lines alone leave it open: a question ends
/// its label, a sentence goes on in a small letter.
struct RowWording {
    /// What a line says.
    private struct Line {
        var hasLabel = false
        var hasValue = false
        /// Its value goes on from a line above.
        var continues = false
        /// Its label ends with a question mark.
        var asks = false
        /// Its label goes on in brackets.
        var opensBracket = false
        /// Its label goes on in the next line.
        var isOpen = false
        /// How many brackets its label opens more than it closes.
        var brackets = 0
    }

    private let lines: [Line]
    /// What speaks against a row, in points, for each clue.
    private static let doubt = 18.0

    /// - Parameters:
    ///   - bands: the words of each line, by column.
    ///   - head: the column of the labels.
    init(_ bands: [[[PageWord]]], head: Int) {
        lines = bands.map { band in
            var line = Line()
            let value = band.indices.filter { $0 != head }.lazy.compactMap { band[$0].first }.first
            line.hasValue = value != nil
            line.continues = value?.text.first?.isLowercase == true
            guard let first = band[head].first, let last = band[head].last else { return line }
            line.hasLabel = true
            line.opensBracket = first.text.hasPrefix("(")
            line.asks = last.text.hasSuffix("?")
            line.isOpen = last.text.endsWithHyphen || last.text.hasSuffix(",")
            line.brackets = band[head].reduce(0) { sum, word in
                sum + word.text.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
            }
            return line
        }
    }

    /// The doubts about a row, which grows line by line from its last upwards.
    struct Row {
        private let wording: RowWording
        private var isCutAbove = false
        private var ends: Double?
        private var questions = 0.0
        private var brackets = 0
        private var below: Line?

        fileprivate init(_ wording: RowWording) { self.wording = wording }

        /// The cost of the row that begins with a line; a row that a page's head cut may begin anyhow.
        mutating func cost(from line: Int, isCut: Bool) -> Double {
            let line = wording.lines[line]
            if line.hasValue { isCutAbove = line.continues }
            if line.hasLabel {
                if ends == nil { ends = line.isOpen ? RowWording.doubt : 0 }
                if line.asks, let below, !below.opensBracket { questions += RowWording.doubt }
                brackets += line.brackets
                below = line
            }
            let isCutOff = !isCut && (isCutAbove || brackets < 0) || brackets > 0
            return (ends ?? 0) + questions + (isCutOff ? RowWording.doubt : 0)
        }
    }

    func row() -> Row { Row(self) }
}
