internal import Model

/// What became of a question: five different things.
public enum AnswerState: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
    case yes = "si"
    case no
    case partly = "parziale"
    /// The label is there and no answer beside it.
    case notAnswered = "non_risposto"
    /// The form asks the question; its label was not found in the scheda.
    case notFound = "non_trovato"

    init(_ value: AnswerValue?) {
        switch value {
        case .yes: self = .yes
        case .no: self = .no
        case .partly: self = .partly
        case .notAnswered: self = .notAnswered
        case nil: self = .notFound
        }
    }
}

/// The answers of a group's schede to a question.
public struct AnswerCell: Codable, Hashable, Sendable {
    public var places: [AnswerState: [Evidence]] = [:]

    public init() {}

    public func count(_ state: AnswerState) -> Int { places[state]?.count ?? 0 }

    /// The schede whose form asks the question: the denominator of every share.
    public var asked: Int { AnswerState.allCases.reduce(0) { $0 + count($1) } }

    /// The share of a state among the schede asked; `nil` where none was.
    public func share(_ state: AnswerState) -> Double? {
        asked == 0 ? nil : Double(count(state)) / Double(asked)
    }
}

/// The answers to the yes/no questions of a form: a row a group, a column a question.
public struct AnswerMatrix: Codable, Hashable, Sendable {
    public var template: String
    public var name: String
    public var questions: [FormGlossary.Question]
    /// A cell for each question in each group; after the groups, a row in which every scheda counts once.
    public var rows: [[AnswerCell]]
}
