internal import Rulebook

/// The words of targets and percentages, compiled.
final class TargetLexicon: Sendable {
    let yearLabels: PhraseTable<Bool>
    let indicators: PhraseTable<Bool>
    let actions: PhraseTable<Bool>
    let objectives: PhraseTable<Bool>
    let comparisons: PhraseTable<String>
    let comparisonsAfter: PhraseTable<String>
    let numberWords: [String: Int]
    let articleNumbers: Set<String>
    let percentWords: PhraseTable<Bool>
    let countSigns: Set<String>
    let yearTrails: PhraseTable<Bool>
    let yearSpans: PhraseTable<Bool>
    let changes: Set<String>
    let baselines: PhraseTable<Bool>
    let startValues: PhraseTable<Bool>
    let overall: PhraseTable<Bool>
    let amountsTo: PhraseTable<Bool>
    let grades: PhraseTable<String>
    let rows: Set<String>
    let columns: Set<String>
    let marks: Set<String>
    let actorKinds: PhraseTable<String>

    init(_ rules: AnswerVocabulary) {
        yearLabels = PhraseTable(rules.yearLabels)
        indicators = PhraseTable(rules.indicatorLabels)
        actions = PhraseTable(rules.actionLabels)
        objectives = PhraseTable(rules.objectiveLabels)
        comparisons = PhraseTable(rules.comparisons)
        comparisonsAfter = PhraseTable(rules.comparisonsAfter)
        numberWords = MoneyLexicon.numbers(rules.numberWords)
        articleNumbers = Set(rules.articleNumbers.map(Folding.fold))
        percentWords = PhraseTable(rules.percentWords)
        countSigns = Set(rules.countSigns.map(Folding.fold))
        yearTrails = PhraseTable(rules.yearTrails)
        yearSpans = PhraseTable(rules.yearSpans)
        changes = Set(rules.changes.map(Folding.fold))
        startValues = PhraseTable(rules.startValues)
        baselines = PhraseTable(rules.baselines)
        overall = PhraseTable(rules.overall)
        amountsTo = PhraseTable(rules.amountsTo)
        grades = PhraseTable(rules.grades)
        rows = Set(rules.matrixRows.map(Folding.fold))
        columns = Set(rules.matrixColumns.map(Folding.fold))
        marks = Set(rules.marks.map(Folding.fold))
        actorKinds = PhraseTable(rules.actorKinds)
    }
}
