internal import Model

extension SpelledLabels {
    /// Of how many rows of a table inside a cell one must begin with a label, or go on with the row above.
    private static let share = 2

    /// How many rows of a table inside a cell begin with a label; `nil` where they are too few for a form's rows.
    ///
    /// - Parameter starts: the first words of its rows.
    func labelledRows(_ starts: [Int]) -> Int? {
        let words = document.words
        let labelled = starts.count { words[$0].innerCell?.column == 0 && run(at: $0) != nil }
        let goingOn = starts.count { words[$0].innerCell?.column != 0 }
        return (labelled + goingOn) * Self.share >= starts.count ? labelled : nil
    }
}
