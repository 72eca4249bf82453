/// A cell in a table, as far as the reader knows: evidence, never truth.
public struct GridPosition: Hashable, Sendable {
    /// The row's number in the document, counted from 0 over all its tables.
    public var row: Int
    /// The cell's index in its row, from 0.
    public var column: Int
    /// How many cells the row has.
    public var columns: Int

    public init(row: Int, column: Int, columns: Int) {
        self.row = row
        self.column = column
        self.columns = columns
    }
}
