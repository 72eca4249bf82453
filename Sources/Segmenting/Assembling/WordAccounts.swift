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

    func areOutside(_ words: [Int]) -> Bool { words.allSatisfy { accounts[$0] == .outside } }

    /// What is to be said of a scheda's words that no field claimed.
    func residue(of draft: SchedaDraft, in document: Document) -> [Finding] {
        let words = draft.residue.filter { accounts[$0] == .residue }
        guard let first = words.first else { return [] }
        let start = words.prefix(Self.shown).filter { $0 < first + Self.shown }.map { document.words[$0].text }
            .joined(separator: " ")
        return [
            Finding(
                .residue, .warning,
                "\(words.count) words inside this scheda belong to none of its fields, from '\(start)' on; compare them with the page and add the label's wording to the template.",
                page: document.page(of: words), lines: document.lineRange(of: words))
        ]
    }
}
