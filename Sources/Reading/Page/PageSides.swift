/// Where columns part that no line parts: what one page shows, the next may need.
struct PageSides {
    /// Between labels and values in text outside tables, in points; `nil` where nothing parted yet.
    var text: Double?
    /// How much more often labels and values of that text have been seen centred beside each other than not, within
    /// bounds.
    var centring = 0
    var isCentred: Bool { centring > 0 }
    /// How much more often values beside taller labels have stood at their top than in the middle, within bounds.
    var topping = 0
    /// How much more often labels of that text have begun lower than their values than beside them, within bounds.
    var lowering = 0
    /// Between labels and values where lines part the rows alone; `nil` where no such table has stood yet.
    var ruled: RuledSide?
    /// Between two columns of running text; `nil` where the page has none.
    var columns: Double?
    /// Where frames of values begin whose labels stand on paper; `nil` where the page has none.
    var frames: Double?
    /// Where the words of the last column begin in the table that ends the page; `nil` where other text does.
    var lastColumn: Double?
    /// From where to where the labels' cells reach in tables of two columns whose cells are drawn; `nil` where none has
    /// stood yet.
    var labelCell: ClosedRange<Double>?
    /// Between the first two columns of the table that ends a cell of the page's last row, by the cell's column.
    var inner: [Int: Double] = [:]
}
