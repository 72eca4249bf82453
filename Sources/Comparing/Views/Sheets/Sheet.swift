public import Publishing

/// A table of a comparison: what a CSV file or a sheet of a workbook is written from.
public struct Sheet: Sendable {
    /// Also the name of its file, without the suffix.
    public var name: String
    /// What people call it, at most 31 characters, as a workbook wants.
    public var title: String
    public var description: String
    public var columns: [Column]
    /// A cell for each column, in their order.
    public var rows: [[Cell]]

    public init(_ name: String, title: String, _ description: String, columns: [Column], rows: [[Cell]]) {
        self.name = name
        self.title = title
        self.description = description
        self.columns = columns
        self.rows = rows
    }
}

extension Cell {
    /// A text, or none where there is nothing to say.
    static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }

    /// A share, rounded to four digits, so that a sheet shows what it means.
    static func share(_ part: Int, of whole: Int) -> Cell {
        whole == 0 ? .none : .number((Double(part) / Double(whole) * 10_000).rounded() / 10_000)
    }
}
