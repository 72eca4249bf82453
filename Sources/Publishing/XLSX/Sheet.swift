internal import CXLSXWriter
internal import Foundation

/// A sheet of a workbook; its rows are written from the first to the last.
final class Sheet {
    /// What Excel holds: characters of a cell, rows of a sheet.
    static let longestText = 32_767
    static let mostRows = 1_048_576
    /// Stands at the end of a text that is cut to what a cell holds.
    static let cutMark = " […]"

    let name: String
    private let handle: UnsafeMutablePointer<lxw_worksheet>
    /// The rows written.
    private(set) var rows = 0
    /// How many texts were cut to what a cell holds.
    private(set) var cuts = 0

    init(_ handle: UnsafeMutablePointer<lxw_worksheet>, name: String) {
        self.handle = handle
        self.name = name
    }

    /// A value that a cell can hold, with its look.
    enum Value {
        case empty
        case text(String)
        case number(Double)
        case flag(Bool)
        /// A link to another sheet.
        case link(String)
    }

    /// Writes the next row.
    ///
    /// - Parameter height: in points; as Excel chooses where there is none.
    func add(_ row: [(value: Value, style: WorkbookStyles.Style?)], height: Double? = nil) {
        let index = UInt32(rows)
        if let height { worksheet_set_row(handle, index, height, nil) }
        for (column, cell) in row.enumerated() {
            let column = UInt16(column)
            switch cell.value {
            case .empty: break
            case .text(let text): worksheet_write_string(handle, index, column, fitted(text), cell.style)
            case .number(let number): worksheet_write_number(handle, index, column, number, cell.style)
            case .flag(let flag): worksheet_write_boolean(handle, index, column, flag ? 1 : 0, cell.style)
            case .link(let sheet):
                worksheet_write_url(handle, index, column, "internal:'\(sheet)'!A1", cell.style)
                worksheet_write_string(handle, index, column, sheet, cell.style)
            }
        }
        rows += 1
    }

    /// Sets the widths of the columns, in characters.
    func setWidths(_ widths: [Int]) {
        for (column, width) in widths.enumerated() {
            worksheet_set_column(handle, UInt16(column), UInt16(column), Double(width), nil)
        }
    }

    /// Keeps the first row, and so many columns, in sight.
    func freeze(columns: Int) { worksheet_freeze_panes(handle, 1, UInt16(columns)) }

    /// Prints on A4 across, every page with the header.
    func setPrinting(onePageWide: Bool) {
        worksheet_set_landscape(handle)
        worksheet_set_paper(handle, Self.a4)
        if onePageWide { worksheet_fit_to_pages(handle, 1, 0) }
        worksheet_repeat_rows(handle, 0, 0)
    }

    /// Prints on one upright A4.
    func setPrintingOnOnePage() {
        worksheet_set_paper(handle, Self.a4)
        worksheet_fit_to_pages(handle, 1, 1)
    }

    /// Excel's number of the paper.
    private static let a4: UInt8 = 9

    /// Hides the grid, for a sheet that is read and not counted.
    func hideGrid() { worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }

    /// Makes the rows a table with filters; the first row holds its headers, each another.
    func makeTable(named name: String, headers: [String]) throws {
        let texts = headers.map { strdup($0) }
        let tableName = strdup(name)
        let columns = texts.map { text in
            let column = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: 1)
            column.initialize(to: lxw_table_column())
            column.pointee.header = text
            return column
        }
        defer {
            for column in columns { column.deallocate() }
            for text in texts { free(text) }
            free(tableName)
        }
        // Ends with NULL, as the library has it.
        var list: [UnsafeMutablePointer<lxw_table_column>?] = columns + [nil]
        let last = UInt32(max(rows, 2) - 1)
        let error = list.withUnsafeMutableBufferPointer { list in
            var options = lxw_table_options()
            options.name = tableName
            options.columns = list.baseAddress
            options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
            options.style_type_number = 9
            return schedario_add_table(handle, last, UInt16(headers.count - 1), &options)
        }
        guard error == LXW_NO_ERROR else {
            let reason = String(cString: lxw_strerror(error))
            throw Workbook.Failure(description: "The sheet \(self.name) could not be made a table: \(reason).")
        }
    }

    /// The text as a cell holds it: not longer than Excel allows, and with what XML can't hold written as Excel does.
    private func fitted(_ text: String) -> String {
        var text = text
        // A cell is counted in UTF-16 units; bytes are at least as many, and cheap to count.
        if text.utf8.count > Self.longestText, text.utf16.count > Self.longestText {
            var count = Self.longestText - Self.cutMark.utf16.count
            var scalars = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                count -= scalar.utf16.count
                if count < 0 { break }
                scalars.append(scalar)
            }
            text = String(scalars) + Self.cutMark
            cuts += 1
        }
        return ExcelText.escaped(text)
    }
}
