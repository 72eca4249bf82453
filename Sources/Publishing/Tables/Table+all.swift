extension Table {
    /// The dataset's tables; a table stands after those that its keys refer to.
    ///
    /// - Parameter answerFields: the yes/no questions that become columns of the table of schede.
    public static func all(answerFields: [String]) -> [Table] {
        [
            documents, schede(answerFields: answerFields), fields, answers, keyPoints, funds, budgets, indicators,
            targets, matrix, actors, diagnostics,
        ]
    }
}
