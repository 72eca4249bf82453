/// Where columns part that no line parts: what one page shows, the next may need.
struct PageSides {
    /// Between labels and values in text outside tables, in points; `nil` where nothing parted yet.
    var text: Double?
    /// Between the first two columns of the table that ends a cell of the page's last row, by the cell's column.
    var inner: [Int: Double] = [:]
}
