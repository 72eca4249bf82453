internal import Model

/// The words of a document, to tell a hyphen that breaks a word at a line's end from one that belongs to it.
struct DocumentSpelling {
    private var known: Set<String> = []
    private var hyphenated: Set<String> = []

    init(_ document: Document) {
        for word in document.words {
            let text = word.text.lowercased().trimmingPrefix { !$0.isLetter }
            guard let end = text.lastIndex(where: \.isLetter) else { continue }
            let bare = String(text[...end])
            if bare.contains("-") { hyphenated.insert(bare) } else { known.insert(bare) }
        }
    }

    /// Whether the hyphen at the end of the first word stays when the second is joined to it.
    func keepsHyphen(_ first: String, _ second: String) -> Bool {
        let left = first.lowercased().trimmingPrefix { !$0.isLetter }.dropLast()
        let right = second.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
        if hyphenated.contains("\(left)-\(right)") { return true }
        if known.contains("\(left)\(right)") { return false }
        // Neither form stands elsewhere: a whole word before the hyphen speaks for a compound.
        return known.contains(String(left)) || left.count <= 3
    }
}
