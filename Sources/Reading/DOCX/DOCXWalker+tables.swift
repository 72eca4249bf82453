internal import Model

extension DOCXWalker {
    /// Reads a table.
    ///
    /// What only frames its content, a table of one column or a row of one cell, counts as no table: the tables in it
    /// are then the outer ones.
    mutating func table(_ table: XMLElement, path: String) {
        let grid = DOCXGrid(table, path: path)
        if grid.isFrame {
            for cell in grid.rows.flatMap(\.cells) { frame(cell) }
        } else if rowLine == nil {
            for row in grid.rows {
                if row.columns < 2 { row.cells.forEach { frame($0) } } else { outer(row) }
            }
        } else {
            let (cell, around) = (builder.cell, builder.innerCell)
            // A label holds no table: one that a hand put below a label's words stands where the value does.
            if let cell, cell.column == 0 {
                builder.cell?.column = 1
                rows.reach(column: 1, of: cell.row)
            }
            for row in grid.rows { inner(row) }
            (builder.cell, builder.innerCell) = (cell, around)
            builder.breakBefore(.paragraph)
            return
        }
        builder.breakBefore(rowLine == nil ? .row : .paragraph)
    }

    private mutating func frame(_ cell: DOCXGrid.Cell) {
        guard !cell.isEmpty else { return }
        builder.breakBefore(rowLine == nil ? .row : .paragraph)
        blocks(cell.element, path: cell.path)
    }

    private mutating func outer(_ row: DOCXGrid.Row) {
        let number = rows.begin()
        rowLine = beginLine()
        for (index, cell) in row.cells.enumerated() {
            rows.reach(column: cell.column, of: number)
            builder.cell = GridPosition(row: number, column: cell.column, columns: 0)
            builder.breakBefore(index == 0 ? .row : .cell)
            if !cell.isEmpty { blocks(cell.element, path: cell.path) }
            // A note to a label explains the form and is nobody's answer.
            let before = common
            if cell.column == 0 { common.insert(.furniture) }
            builder.breakBefore(.paragraph)
            flushNotes()
            common = before
        }
        builder.cell = nil
        rowLine = nil
        builder.breakBefore(.row)
    }

    private mutating func inner(_ row: DOCXGrid.Row) {
        let number = rows.begin()
        for (index, cell) in row.cells.enumerated() {
            rows.reach(column: cell.column, of: number)
            builder.innerCell = GridPosition(row: number, column: cell.column, columns: 0)
            builder.breakBefore(index == 0 ? .row : .cell)
            if !cell.isEmpty { blocks(cell.element, path: cell.path) }
        }
    }
}
