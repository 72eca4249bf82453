import Model
import TestSupport
import Testing

/// What is printed in any form is read back as it was meant: seeded random amounts and answers.
@Suite struct GrammarTests {
    private static let rounds = 150

    // MARK: Money

    /// An amount and what is said of it.
    struct Sum {
        var cents: Int
        var qualifier = ""
        var period = ""
        var year: Int?
        var until = ""
        var per = ""

        /// As `Sentences.money` words it.
        var wanted: String {
            let decimal = Amount(cents: cents).decimal
            return [
                decimal, qualifier, period, until.isEmpty ? "" : "until " + until, year.map(String.init) ?? "",
                per.isEmpty ? "" : "per " + per,
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private static func grouped(_ euro: Int, by mark: String) -> String {
        var digits = String(euro)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits = String(digits.dropLast(3))
        }
        return ([digits] + groups).joined(separator: mark)
    }

    /// The forms in which a number is printed.
    private static func numbers(_ cents: Int) -> [String] {
        let euro = cents / 100
        let decimals = (cents % 100 < 10 ? "0" : "") + "\(cents % 100)"
        var forms = [grouped(euro, by: ".") + "," + decimals, "\(euro)," + decimals]
        if cents % 100 == 0 { forms += [grouped(euro, by: "."), "\(euro)"] }
        if euro >= 1000 { forms.append(grouped(euro, by: ",") + "." + decimals) }
        if cents % 100_000 == 0 { forms += ["\(euro / 1000) mila", "\(euro / 1000)mila"] }
        if cents % 10_000_000 == 0, euro >= 1_000_000 {
            let tenths = euro / 100_000
            forms += ["\(tenths / 10),\(tenths % 10) milioni di", "\(tenths / 10),\(tenths % 10) mln"]
        }
        return forms
    }

    /// The currency before or behind.
    private static func signed(_ number: String, _ generator: inout SeededGenerator) -> String {
        let before = ["€ ", "€", "Euro ", "euro ", "EUR ", "€. "], behind = [" €", "€", " euro", " Euro", " EUR"]
        // "1,5 milioni di euro" wants its currency behind.
        if number.hasSuffix(" di") { return number + " euro" }
        return Bool.random(using: &generator)
            ? (before.randomElement(using: &generator) ?? "€ ") + number
            : number + (behind.randomElement(using: &generator) ?? " €")
    }

    private static func random(_ generator: inout SeededGenerator) -> Int {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: Int.random(in: 100...99_999, using: &generator) * 100
        case 1: Int.random(in: 1...999, using: &generator) * 100_000
        case 2: Int.random(in: 10...99, using: &generator) * 10_000_000
        default: Int.random(in: 10_000...99_999_999, using: &generator)
        }
    }

    @Test func amountsInEveryForm() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<Self.rounds {
            let cents = Self.random(&generator)
            for number in Self.numbers(cents) {
                let text = Self.signed(number, &generator)
                #expect(Sentences.money(text) == [Sum(cents: cents).wanted], "\(text)")
            }
        }
    }

    @Test func amountsWithAllThatIsSaidOfThem() throws {
        var generator = SeededGenerator(seed: 5)
        let qualifiers = [
            ("", ""), ("circa ", "circa"), ("fino a ", "fino_a"), ("almeno ", "almeno"), ("massimo ", "fino_a"),
        ]
        let periods = [
            ("", ""), (" annui", "annuo"), (" all'anno", "annuo"), (" nel biennio", "biennio"),
            (" nel triennio", "triennio"),
            (" per tre anni", "triennio"),
        ]
        let ends = [("", ""), (" fino a marzo 2026", "2026-03"), (" fino al 31.12.2027", "2027-12")]
        let units = [
            ("", ""), (" per ogni utente", "ogni utente"), (" ad ambito", "ambito"), (" a progetto", "progetto"),
        ]
        for _ in 0..<Self.rounds {
            var sum = Sum(cents: Self.random(&generator))
            let qualifier = try #require(qualifiers.randomElement(using: &generator))
            let period = try #require(periods.randomElement(using: &generator))
            let end = try #require(ends.randomElement(using: &generator))
            let unit = try #require(units.randomElement(using: &generator))
            (sum.qualifier, sum.period, sum.until, sum.per) = (qualifier.1, period.1, end.1, unit.1)
            let number = try #require(Self.numbers(sum.cents).first)
            let text = qualifier.0 + Self.signed(number, &generator) + unit.0 + period.0 + end.0
            #expect(Sentences.money(text) == [sum.wanted], "\(text)")
        }
    }

    /// A list of amounts keeps their number and order, each with its own source.
    @Test func listsOfAmounts() throws {
        var generator = SeededGenerator(seed: 6)
        let sources = [
            ("FNPS", "FNPS"), ("Fondo sociale regionale", "FSR"), ("Fondi comunali", "COMUNI"),
            ("PNRR 1.1.2", "PNRR 1.1.2"),
        ]
        for _ in 0..<Self.rounds {
            let count = Int.random(in: 2...4, using: &generator)
            let chosen = sources.shuffled(using: &generator).prefix(count)
            let sums = chosen.map { _ in Self.random(&generator) }
            let separator = ["\n", "; ", "\n- ", " + "].randomElement(using: &generator) ?? "\n"
            let items = try zip(chosen, sums).map { source, cents in
                source.0 + " " + Self.signed(try #require(Self.numbers(cents).first), &generator)
            }
            let text = (separator == "\n- " ? "- " : "") + items.joined(separator: separator)
            let budgets = Sentences.record(["risorse_economiche": text]).budgets
            #expect(budgets.map(\.amount.cents) == sums, "\(text)")
            #expect(budgets.map(\.funds) == chosen.map { [$0.1] }, "\(text)")
        }
    }

    // MARK: Answers

    @Test func answersInEveryForm() throws {
        var generator = SeededGenerator(seed: 7)
        let words: [(String, AnswerValue)] = [
            ("SI", .yes), ("Sì", .yes), ("SÌ", .yes), ("Si", .yes), ("SI'", .yes), ("Si’", .yes), ("S/", .yes),
            ("NO", .no),
            ("No", .no), ("no", .no), ("In parte", .partly), ("Parzialmente", .partly), ("PARZIALMENTE", .partly),
        ]
        let bullets = ["", "- ", "• ", "1. ", "SI/NO (se sì, quali) "]
        let signs = [".", ",", ":", ";", " –", " (", "\n"]
        let rests = ["i tavoli di zona", "con il consultorio", "tramite la rete", "ASST è partner", "vedi oltre"]
        for _ in 0..<Self.rounds {
            let (word, value) = try #require(words.randomElement(using: &generator))
            let bullet = try #require(bullets.randomElement(using: &generator))
            let sign = try #require(signs.randomElement(using: &generator))
            let rest = try #require(rests.randomElement(using: &generator))
            let text = bullet + word + sign + " " + rest + (sign == " (" ? ")" : "")
            let answer = try #require(Sentences.answer(text))
            #expect(answer.value == value && answer.basis == .explicit, "\(text): \(answer)")
            #expect(answer.evidence.contains(word.prefix(2)), "\(text): \(answer)")
        }
    }
}
