/// What is measured, in the order of reports.
public enum Measure: String, CaseIterable, Sendable {
    case schede, labels
    case fieldExact = "field_exact"
    case fieldWordF1 = "field_word_f1"
    case answers
    case answersNotYes = "answers_not_si"
    case answerBasis = "answer_basis"
    case amounts
    case budgetsFull = "budgets_full"
    case budgetsDetail = "budgets_detail"
    case funds
    case policyAreas = "policy_areas"
    case transversalAreas = "transversal_areas"
    case keyPointCounts = "key_point_counts"
    case tipo, bisogno
    case serviceKind = "nuovo_servizio_kind"
    case targets, matrix, years
    case gradePercentage = "grado_pct"
    case cleanText = "clean_text"
    case blankState = "blank_state"
    case spanLines = "span_lines"

    /// Whether things are found or missed (precision, recall, F1), or cases are right or wrong (a share).
    public var isFinding: Bool {
        switch self {
        case .schede, .labels, .amounts, .budgetsFull, .budgetsDetail, .funds, .policyAreas, .transversalAreas,
            .targets,
            .matrix:
            true
        default: false
        }
    }
}
