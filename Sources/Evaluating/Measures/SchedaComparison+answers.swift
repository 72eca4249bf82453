internal import Model

extension SchedaComparison {
    private static let yes = AnswerValue.yes.rawValue

    /// The yes/no questions: all, those that are no yes, and the basis of those that are right.
    mutating func compareAnswers() {
        for (key, answer) in (wanted.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
            let got = record?.answers[key]
            check(.answers, answer.value, got?.value.rawValue, field: key)
            if answer.value != Self.yes { count(.answersNotYes, credit: got?.value.rawValue == answer.value ? 1 : 0) }
            if let got { calibration.add(confidence: got.confidence, right: got.value.rawValue == answer.value) }
            if let got, got.value.rawValue == answer.value {
                check(.answerBasis, answer.basis, got.basis.rawValue, field: key)
            }
        }
    }

    /// What only some forms hold, and the targets.
    mutating func compareForm() {
        compare(.policyAreas, Self.unique(wanted.areas ?? []), Self.unique(record?.policyAreas ?? []))
        let targets = (wanted.targets ?? []).map { Self.target($0.field, $0.year, $0.op, $0.value, $0.unit) }
        compare(
            .targets, targets,
            (record?.targets ?? []).map { Self.target($0.field, $0.year, $0.op, $0.value, $0.unit) })
        switch wanted.template {
        case "obiettivo-2025":
            compare(
                .transversalAreas, Self.unique(wanted.trasversaleAreas ?? []),
                Self.unique(record?.transversalAreas ?? []))
            check(.tipo, Self.unique(wanted.tipo ?? []), Self.unique(record?.tipo ?? []))
            check(.bisogno, wanted.bisogno, record?.bisogno)
            check(.serviceKind, wanted.nuovoServizioKind, record?.nuovoServizioKind)
            if let count = wanted.puntiCount { check(.keyPointCounts, count, record?.keyPoints.count ?? 0) }
        case "integrata-asst":
            compare(.matrix, wanted.matrix ?? [], record?.matrix ?? [])
            check(.years, wanted.years, record?.years)
        case "valutazione-2023": check(.gradePercentage, wanted.gradoPct, record?.gradoPct)
        default: break
        }
    }

    private static func target(_ field: String, _ year: Int, _ op: String, _ value: Double, _ unit: String) -> String {
        "\(field) \(year) \(op) \(value) \(unit)"
    }

    static func unique(_ items: [String]) -> [String] { Set(items).sorted() }
}
