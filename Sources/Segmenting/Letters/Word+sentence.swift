internal import Model

extension Word {
    /// Whether it ends a sentence, or a part of one.
    var endsSentence: Bool { text.last.map { ".;:!?".contains($0) } ?? false }

    /// Whether a sentence goes on from it to the next word over a break.
    func goesOn(with next: Word) -> Bool { !endsSentence && LetterFold.startsLower(next.text) }
}
