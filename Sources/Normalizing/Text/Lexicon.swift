internal import Model
internal import Rulebook

/// The vocabularies of the rules, compiled for reading lexemes.
final class Lexicon: Sendable {
    let answers: AnswerLexicon
    let areas: AreaLexicon
    let money: MoneyLexicon
    let funds: FundLexicon
    let points: PointLexicon
    let targets: TargetLexicon
    let facts: FactLexicon
    /// Fields that hold indicators, and of which kind.
    let indicatorKinds: [String: IndicatorRecord.Kind]

    init(_ rules: Rulebook) {
        answers = AnswerLexicon(rules.answers)
        areas = AreaLexicon(rules.areas, rules.answers)
        money = MoneyLexicon(rules.money, rules.answers)
        funds = FundLexicon(rules.funds, rules.answers)
        points = PointLexicon(rules.keyPoints, rules.answers)
        targets = TargetLexicon(rules.answers)
        facts = FactLexicon(rules.territory, rules.answers)
        var kinds: [String: IndicatorRecord.Kind] = [:]
        for term in rules.answers.indicatorKinds {
            for field in term.phrases { kinds[field] = IndicatorRecord.Kind(rawValue: term.name) }
        }
        indicatorKinds = kinds
    }
}

extension PhraseTable where Value == String {
    /// A table of names by their phrases.
    init(_ terms: [AnswerVocabulary.Term]) {
        self.init(terms.flatMap { term in term.phrases.map { (Phrase($0), term.name) } })
    }
}
