public import Model

/// What an import publishes: the documents in order of their id, each with its schede in document order.
public struct Dataset: Hashable, Sendable {
    public let documents: [ImportedDocument]
    /// The keys of the yes/no questions, in the order of the forms: each is a column of the table of schede.
    public let answerFields: [String]

    /// - Parameters:
    ///   - documents: in any order.
    ///   - answerFields: the questions that the rules know; questions that only the records know follow them.
    public init(documents: [ImportedDocument], answerFields: [String] = []) {
        self.documents = documents.sorted { $0.record.id < $1.record.id }
        var known: [String] = []
        for field in answerFields where !known.contains(field) { known.append(field) }
        let seen = Set(documents.flatMap(\.schede).flatMap(\.answers.keys))
        self.answerFields = known + seen.subtracting(known).sorted()
    }

    /// Every scheda, in the order of the dataset.
    public var schede: [SchedaRecord] { documents.flatMap(\.schede) }
}
