internal import Model
internal import Rulebook

/// The words around amounts, compiled.
final class MoneyLexicon: Sendable {
    let currency: Set<String>
    let before: PhraseTable<BudgetRecord.Qualifier>
    let after: PhraseTable<BudgetRecord.Qualifier>
    let periods: PhraseTable<BudgetRecord.Period>
    let once: PhraseTable<Bool>
    let until: PhraseTable<Bool>
    let months: [String: Int]
    let per: PhraseTable<Bool>
    let units: PhraseTable<String>
    let perWords: PhraseTable<String>
    /// What `perWords` stand for.
    let rates: Set<String>
    let parts: PhraseTable<Bool>
    let wholes: PhraseTable<Bool>
    let restates: PhraseTable<Bool>
    let rangeFrom: PhraseTable<Bool>
    let rangeTo: PhraseTable<Bool>
    let remainders: PhraseTable<Bool>
    let each: PhraseTable<Bool>
    let forAmbiti: PhraseTable<Bool>
    let notMoneyBefore: PhraseTable<Bool>
    let notMoneyAfter: PhraseTable<Bool>
    let measures: PhraseTable<Bool>
    let costWords: PhraseTable<Bool>
    let totals: PhraseTable<Bool>
    let staffTables: PhraseTable<Bool>
    let times: Set<String>
    let multipliers: [String: Int]
    let shortMultipliers: [String: Int]
    let numberWords: [String: Int]
    let thousandsInWords: NumberWords?
    let halves: Set<String>
    let functionWords: Set<String>

    init(_ rules: MoneyVocabulary, _ answers: AnswerVocabulary) {
        functionWords = Set(answers.functionWords.map(Folding.fold))
        currency = Set(rules.currency.map(Folding.fold))
        before = Self.table(rules.before, BudgetRecord.Qualifier.init)
        after = Self.table(rules.after, BudgetRecord.Qualifier.init)
        periods = Self.table(rules.periods, BudgetRecord.Period.init)
        once = PhraseTable(rules.once)
        until = PhraseTable(rules.until)
        var months: [String: Int] = [:]
        for (index, month) in rules.months.enumerated() { months[Folding.fold(month)] = index % 12 + 1 }
        self.months = months
        per = PhraseTable(rules.per)
        units = PhraseTable(rules.units)
        perWords = PhraseTable(rules.perWords)
        rates = Set(rules.perWords.map(\.name))
        parts = PhraseTable(rules.parts)
        wholes = PhraseTable(rules.wholes)
        restates = PhraseTable(rules.restates)
        rangeFrom = PhraseTable(rules.rangeFrom)
        rangeTo = PhraseTable(rules.rangeTo)
        remainders = PhraseTable(rules.remainders)
        each = PhraseTable(rules.each)
        forAmbiti = PhraseTable(rules.forAmbiti)
        notMoneyBefore = PhraseTable(rules.notMoneyBefore)
        notMoneyAfter = PhraseTable(rules.notMoneyAfter.map { (Phrase($0, exactly: true), true) })
        measures = PhraseTable(rules.measures.map { (Phrase($0, exactly: true), true) })
        costWords = PhraseTable(rules.costWords)
        totals = PhraseTable(rules.totals)
        staffTables = PhraseTable(rules.staffTables)
        times = Set(rules.times.map(Folding.fold))
        multipliers = Self.numbers(rules.multipliers)
        shortMultipliers = Self.numbers(rules.shortMultipliers)
        numberWords = Self.numbers(answers.numberWords)
        thousandsInWords = NumberWords(
            numberWords, thousands: rules.multipliers.first { $0.name == "1000" }?.phrases.first.map(Folding.fold))
        halves = Set(rules.halves.map(Folding.fold))
    }

    /// The number that each word stands for.
    static func numbers(_ terms: [AnswerVocabulary.Term]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for term in terms {
            guard let number = Int(term.name) else { continue }
            for word in term.phrases { numbers[Folding.fold(word)] = number }
        }
        return numbers
    }

    private static func table<Value: Sendable>(
        _ terms: [AnswerVocabulary.Term], _ value: (String) -> Value?
    ) -> PhraseTable<Value> {
        PhraseTable(
            terms.flatMap { term in
                value(term.name).map { value in term.phrases.map { (Phrase($0), value) } } ?? []
            })
    }
}

extension PhraseTable {
    /// Whether a phrase ends right before `index`, and where it begins.
    func ending(_ lexemes: [Lexeme], before index: Int, reach: Int = 8, from floor: Int = 0) -> Match? {
        for start in max(floor, index - reach)..<max(floor, index) {
            if let match = matches(lexemes, at: start, end: index).first(where: { $0.range.upperBound == index }) {
                return match
            }
        }
        return nil
    }
}
