internal import Model

/// The ledger's accounts while a document is booked.
struct WordAccounts {
    /// How many words of a residue a finding quotes.
    private static let shown = 4

    /// One for each word of the document.
    private(set) var accounts: [Account]

    /// Books page furniture; all else is outside until somebody claims it.
    init(_ document: Document) {
        accounts = document.words.map { $0.traits.contains(.furniture) ? .furniture : .outside }
    }

    mutating func book(_ words: [Int], as account: Account) {
        for word in words { accounts[word] = account }
    }

    /// Books the words of a scheda; those between its rows are residue where nobody has claimed them.
    mutating func book(_ draft: SchedaDraft) {
        book(draft.residue.filter { accounts[$0] == .outside }, as: .residue)
        for part in draft.parts {
            book(part.labelWords, as: .label)
            book(part.valueWords, as: .field)
        }
    }

    /// Books as residue what stands between the rows of a scheda and is nothing else, not even a heading.
    ///
    /// Between a title in the heading and the first label stands text of the plan's own.
    mutating func bookGaps(of draft: SchedaDraft) {
        guard let inside = Self.inside(draft) else { return }
        let heads = Set(draft.heads)
        book(inside.filter { accounts[$0] == .outside && !heads.contains($0) }, as: .residue)
    }

    private static func inside(_ draft: SchedaDraft) -> ClosedRange<Int>? {
        let first = draft.parts.lazy.filter { $0.occurrence != nil }.compactMap(\.labelWords.first).min()
        guard let first, let last = draft.lastWord, first <= last else { return nil }
        return first...last
    }

    func areOutside(_ words: [Int]) -> Bool { words.allSatisfy { accounts[$0] == .outside } }

    /// What is to be said of a scheda's words that no field claimed.
    func residue(of draft: SchedaDraft, in document: Document) -> [Finding] {
        let inside = Self.inside(draft)
        let words =
            (draft.residue.filter { !(inside?.contains($0) ?? false) } + (inside.map { Array($0) } ?? []))
            .filter { accounts[$0] == .residue }.sorted()
        let below = LeftValues(document: document, accounts: accounts).words(below: draft)
        var findings: [Finding] = []
        if !words.isEmpty {
            findings.append(
                finding(words, document) { count, start in
                    "\(count) words inside this scheda belong to none of its fields, from '\(start)' on; compare them with the page and add the label's wording to the template."
                })
        }
        if !below.isEmpty {
            findings.append(
                finding(below, document) { count, start in
                    "The last value of this scheda seems to go on, but the \(count) words from '\(start)' on were read as none of it; compare them with the page."
                })
        }
        return findings
    }

    private func finding(_ words: [Int], _ document: Document, _ message: (Int, String) -> String) -> Finding {
        let start = words.prefix(Self.shown).filter { $0 < words[0] + Self.shown }.map { document.words[$0].text }
            .joined(separator: " ")
        return Finding(
            .residue, .warning, message(words.count, start), page: document.page(of: words),
            lines: document.lineRange(of: words))
    }
}
