/// A row of a table inside a value: the lines of each of its cells. Lines that stand alone are one cell.
struct InnerRow {
    var cells: [[ValueLine]]

    var isAlone: Bool { cells.count == 1 }
}
