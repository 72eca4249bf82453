/// Sources that stand before numbers, one behind the other as in "FNPS 20.000 FSR 15.000", and what the numbers count.
struct NumberedSources {
    /// How far before a list stands what its numbers count.
    private static let reach = 8
    /// The most digits of what is counted in hours or persons.
    private static let mostDigits = 4

    /// Where their names begin.
    private(set) var starts: Set<Int> = []
    /// Where the numbers behind them begin: of all that follow another, and of those that count no money.
    private var following: Set<Int> = []
    private var counts: Set<Int> = []

    init(_ lexemes: [Lexeme], _ words: MoneyLexicon, sources: [Range<Int>]) {
        /// What the numbers of the list count, and where its last number stands.
        var list: (counted: Counted, number: Int)?
        for source in sources.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let number = source.upperBound
            guard number < lexemes.count, lexemes[number].kind == .number else { continue }
            starts.insert(source.lowerBound)
            if let last = list, last.number == source.lowerBound - 1 {
                following.insert(number)
            } else {
                list = (Self.counted(lexemes, words, before: source.lowerBound), number)
            }
            list?.number = number
            let text = lexemes[number].text
            let isCount = list?.counted == .sure || list?.counted == .perhaps && !text.contains(".")
            if isCount, text.count(where: \.isNumber) <= Self.mostDigits { counts.insert(number) }
        }
    }

    /// Whether a source and its number stand before the source of the number that begins here.
    func goesOn(_ number: Int) -> Bool { following.contains(number) && !counts.contains(number) }

    /// Whether the number that begins here counts something else by its source: "Utenti FNA 1.200 FNPS 900".
    func isCount(_ number: Int) -> Bool { counts.contains(number) }

    private enum Counted { case sure, perhaps, no }

    /// What stands before the first source of a list: what is counted directly, as in "Quota ore FNPS 1200", or at the head
    /// of its part, as in "Utenti seguiti con FNPS 1200".
    private static func counted(_ lexemes: [Lexeme], _ words: MoneyLexicon, before source: Int) -> Counted {
        var start = source
        while start > 0, source - start < reach, !lexemes[start].opensLine, !isBoundary(lexemes[start - 1]) {
            start -= 1
        }
        // "Per 3 anni FNPS 20.000": its own number counts it.
        guard start < source, start == 0 || lexemes[start - 1].kind != .number || lexemes[start].opensLine else {
            return .no
        }
        // "Contributi agli utenti FNPS 5.000": what is counted stands at the head, or behind one word as in "Quota ore".
        let direct = (start..<source).first { index in
            [words.notMoneyAfter, words.measures].contains { $0.match(lexemes, at: index)?.range.upperBound == source }
        }
        if direct == start { return .sure }
        return direct == start + 1 || words.notMoneyAfter.match(lexemes, at: start) != nil ? .perhaps : .no
    }

    private static func isBoundary(_ lexeme: Lexeme) -> Bool {
        lexeme.kind == .number || [".", ";", ":", ",", "|"].contains { lexeme.isSign($0) }
    }
}
