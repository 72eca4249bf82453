/// A cell in a table, as far as the reader knows: evidence, never truth.
public struct GridPosition: Hashable, Sendable {
    // Two for each word of a document: numbers of rows and columns are small.
    private var rowNumber: Int32
    private var columnNumber: Int32
    private var columnCount: Int32

    public init(row: Int, column: Int, columns: Int) {
        rowNumber = Int32(clamping: row)
        columnNumber = Int32(clamping: column)
        columnCount = Int32(clamping: columns)
    }

    /// The row's number in the document, counted from 0 over all its tables.
    public var row: Int {
        get { Int(rowNumber) }
        set { rowNumber = Int32(clamping: newValue) }
    }

    /// The cell's index in its row, from 0.
    public var column: Int {
        get { Int(columnNumber) }
        set { columnNumber = Int32(clamping: newValue) }
    }

    /// How many cells the row has.
    public var columns: Int {
        get { Int(columnCount) }
        set { columnCount = Int32(clamping: newValue) }
    }
}
