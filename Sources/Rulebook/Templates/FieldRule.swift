/// A field of a template.
public struct FieldRule: Hashable, Sendable {
    public var key: String
    public var kind: FieldKind
    /// The printed label in every known wording; empty for a field without a label of its own.
    public var labels: [LabelPattern]
    /// Short wordings of the label that are common words, too: only where they stand alone, to the letter and in the
    /// order of the form, are they the label.
    public var loneLabels: [LabelPattern]
    /// The template's own words that authors leave in the cell, or in the label's cell: never an answer.
    public var prompts: [String]
    /// The answer words of this question mean the opposite or something else: the name of a list in the answers
    /// vocabulary; `nil` for the common words.
    public var answers: String?

    public init(
        key: String, kind: FieldKind, labels: [LabelPattern], loneLabels: [LabelPattern] = [], prompts: [String] = [],
        answers: String? = nil
    ) {
        self.key = key
        self.kind = kind
        self.labels = labels
        self.loneLabels = loneLabels
        self.prompts = prompts
        self.answers = answers
    }
}

/// What kind of answer a field takes.
public enum FieldKind: String, Codable, CaseIterable, Sendable {
    case title
    case text
    /// A yes/no question.
    case yesNo = "yes-no"
    case money
    case list
    /// Policy areas of a project.
    case areas
    /// Key points under their areas.
    case points
    case indicators
    case matrix
    case years
    case percentage
    /// A graded judgement, e.g. the adequacy of resources.
    case grade
    /// Whether a need is known or new.
    case need
    /// Promotional, preventive, restorative.
    case type
    case personnel
    case actors
}
