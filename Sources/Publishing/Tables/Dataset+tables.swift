extension Dataset {
    /// The dataset's tables; a table stands after those that its keys refer to.
    public var tables: [Table] {
        [
            documentsTable, schedeTable, fieldsTable, answersTable, keyPointsTable, fundsTable, budgetsTable,
            indicatorsTable, targetsTable, matrixTable, actorsTable, diagnosticsTable,
        ]
    }
}
