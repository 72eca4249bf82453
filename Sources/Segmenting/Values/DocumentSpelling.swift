internal import Model

/// The words of a document, to tell a hyphen that breaks a word at a line's end from one that belongs to it.
struct DocumentSpelling {
    private var known: Set<String> = []
    private var hyphenated: Set<String> = []
    /// Whether the document breaks words at line ends more often than it ends lines with words that have a hyphen.
    private var breaksWords = false

    init(_ document: Document) {
        // Without a hyphen at a word's end there is nothing to ask.
        guard document.words.contains(where: { Self.endsWithHyphen($0.text) && $0.text.count > 1 }) else { return }
        for word in document.words {
            let text = word.text.lowercased().trimmingPrefix { !$0.isLetter }
            // Half a word at a line's end is no word.
            guard !Self.endsWithHyphen(text), let end = text.lastIndex(where: \.isLetter) else {
                continue
            }
            let bare = String(text[...end])
            if bare.contains("-") { hyphenated.insert(bare) } else { known.insert(bare) }
        }
        var broken = 0
        var compound = 0
        for (first, second) in zip(document.words, document.words.dropFirst())
        where second.gap == .line && first.text.count > 1
            && Self.endsWithHyphen(first.text)
        {
            let (left, right) = parts(first.text, second.text)
            if known.contains(left + right) { broken += 1 }
            if hyphenated.contains("\(left)-\(right)") { compound += 1 }
        }
        breaksWords = broken > compound
    }

    /// Whether the hyphen at the end of the first word stays when the second is joined to it.
    func keepsHyphen(_ first: String, _ second: String) -> Bool {
        let (left, right) = parts(first, second)
        if hyphenated.contains("\(left)-\(right)") { return true }
        if known.contains("\(left)\(right)") { return false }
        if breaksWords { return false }
        // Neither form stands elsewhere: a whole word before the hyphen speaks for a compound.
        return known.contains(String(left)) || left.count <= 2
    }

    private static func endsWithHyphen(_ word: some StringProtocol) -> Bool {
        let last = word.unicodeScalars.last
        return last == "-" || last == "\u{2010}"
    }

    /// The letters on both sides of a line's end.
    private func parts(_ first: String, _ second: String) -> (left: String, right: String) {
        let left = first.lowercased().trimmingPrefix { !$0.isLetter }.dropLast()
        let right = second.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
        return (String(left), String(right))
    }
}
