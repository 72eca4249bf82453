internal import Model

/// Words that a narrow cell of an inner table breaks anywhere, without a hyphen: `Segnalazion` above `i ricevute`. The
/// document has the whole word elsewhere, and its first part nowhere but at lines' ends.
struct CellBreaks {
    /// The words that stand elsewhere than at the end of a line that goes on, without the signs around them.
    private var standing: Set<String> = []

    init(_ document: Document, _ spellings: SpellingTable) {
        guard document.words.contains(where: Self.isInTable) else { return }
        var stands = [Bool](repeating: false, count: spellings.texts.count)
        for index in document.words.indices {
            let isAtEnd = index + 1 < document.words.count && document.words[index + 1].gap == .line
            if !isAtEnd { stands[spellings[index]] = true }
        }
        standing = Set(zip(spellings.texts, stands).compactMap { $1 ? DocumentSpelling.core($0) : nil })
    }

    /// Whether two words, one below the other, are one.
    func areOne(_ first: Word, _ second: Word) -> Bool {
        guard !standing.isEmpty, second.gap == .line, Self.isInTable(first), first.innerCell == second.innerCell,
            first.text.last?.isLetter == true, second.text.first?.isLowercase == true,
            let part = DocumentSpelling.core(first.text), let whole = DocumentSpelling.core(first.text + second.text)
        else { return false }
        return standing.contains(whole) && !standing.contains(part)
    }

    private static func isInTable(_ word: Word) -> Bool {
        guard word.innerCell != nil, case .page = word.place else { return false }
        return true
    }
}
