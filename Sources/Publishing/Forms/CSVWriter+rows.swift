extension CSVWriter {
    /// Rows under a header, in the same form as the dataset's own tables.
    public static func text(columns: [Column], rows: [[Cell]]) -> String {
        line(columns.map { Cell.text($0.name) }) + rows.map(line).joined()
    }
}
