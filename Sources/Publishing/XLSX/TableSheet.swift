internal import Foundation
internal import Model

/// Writes a table's rows as a sheet with a real Excel table, and goes on in another where Excel's rows end.
final class TableSheet {
    private static let widest = 60
    private static let narrowest = 9
    /// Identifiers and JSON are for joining and checking: they need not be read.
    private static let narrow = 14
    /// A row is at most so many lines high; the cell holds the whole text all the same.
    private static let mostLines = 12

    let layout: SheetLayout
    private let workbook: Workbook
    private var sheet: Sheet
    private var sheets = 1
    private var widths: [Int]
    /// A sheet of so many characters can still be read when it is printed as wide as a page.
    private static let widestPage = 260
    /// The texts cut so far, in sheets that are full.
    private var cutsBefore = 0

    var cuts: Int { cutsBefore + sheet.cuts }

    init(_ layout: SheetLayout, in workbook: Workbook) throws {
        self.layout = layout
        self.workbook = workbook
        sheet = try workbook.addSheet(layout.table.title)
        // The arrow of the filter stands beside the words.
        widths = layout.headers.map { min(Self.widest, max(Self.narrowest, $0.count + 3)) }
        addHeader()
    }

    /// - Parameter scheda: the scheda that the row belongs to, where it does.
    func add(_ row: [Cell], scheda: SchedaRecord?) throws {
        if sheet.rows == Sheet.mostRows { try goOn() }
        var lines = 1
        var values: [(value: Sheet.Value, style: WorkbookStyles.Style?)] = []
        values.reserveCapacity(layout.columns.count)
        for (index, column) in layout.columns.enumerated() {
            let value = value(of: column, in: row, scheda: scheda)
            if case .text(let text) = value.value {
                let width = fit(text, to: index, column: column)
                if text.utf8.count > width { lines = max(lines, Self.lines(of: text, width: width)) }
            }
            values.append(value)
        }
        sheet.add(values, height: lines > Self.mostLines ? Double(15 * Self.mostLines) : nil)
    }

    func close() throws { try end() }

    private func addHeader() {
        sheet.add(layout.headers.map { (.text($0), workbook.styles.header) }, height: 32)
    }

    private func goOn() throws {
        try end()
        cutsBefore += sheet.cuts
        sheets += 1
        sheet = try workbook.addSheet("\(layout.table.title) (\(sheets))")
        addHeader()
    }

    private func end() throws {
        sheet.setWidths(widths)
        sheet.freeze(columns: layout.fixedColumns)
        sheet.setPrinting(onePageWide: widths.reduce(0, +) < Self.widestPage)
        let name = layout.table.title.map { $0.isLetter ? String($0) : "_" }.joined()
        try sheet.makeTable(named: sheets == 1 ? name : "\(name)_\(sheets)", headers: layout.headers)
    }

    /// Widens a column for a text and gives its width.
    private func fit(_ text: String, to index: Int, column: SheetLayout.SheetColumn) -> Int {
        if column.column?.isReference == true || column.column?.kind == .json {
            widths[index] = Self.narrow
            // Of no account for the height of the row.
            return .max
        }
        if widths[index] < Self.widest {
            let longest = text.utf8.count <= widths[index] ? 0 : text.split(separator: "\n").map(\.count).max() ?? 0
            widths[index] = min(Self.widest, max(widths[index], longest + 2))
        }
        return widths[index]
    }

    private static func lines(of text: String, width: Int) -> Int {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .reduce(0) { $0 + 1 + $1.count / width }
    }
}

extension TableSheet {
    private func value(
        of column: SheetLayout.SheetColumn, in row: [Cell], scheda: SchedaRecord?
    ) -> (value: Sheet.Value, style: WorkbookStyles.Style?) {
        let styles = workbook.styles
        func text(_ text: String?) -> (Sheet.Value, WorkbookStyles.Style?) {
            (text.map { .text($0) } ?? .empty, styles.text)
        }
        switch column.source {
        case .cell(let index): return value(row[index], kind: column.column?.kind ?? .text)
        case .names(let index, let names, let isList):
            guard case .text(let codes) = row[index] else { return (.empty, nil) }
            return text(names.names(codes, isList: isList))
        case .place(let index):
            guard case .places(let spans) = row[index] else { return (.empty, nil) }
            return text(PlaceText.text(spans))
        case .ambito: return text(scheda?.document.ambito)
        case .cycle: return text(scheda?.cycle)
        case .title: return text(scheda?.title)
        }
    }

    private func value(_ cell: Cell, kind: Column.Kind) -> (value: Sheet.Value, style: WorkbookStyles.Style?) {
        let styles = workbook.styles
        switch cell {
        case .none: return (.empty, nil)
        case .text(let text):
            if kind == .month, let day = ExcelDate.firstDay(ofMonth: text) {
                return (.number(Double(day)), styles.month)
            }
            return (.text(text), styles.text)
        // In one line: rows stay as high as their texts.
        case .places(let spans): return (.text(PlaceJSON.text(spans)), styles.number)
        case .integer(let value): return (.number(Double(value)), styles.number)
        case .number(let value): return (.number(value), styles.number)
        // The nearest binary number of a decimal with two digits shows that decimal.
        case .amount(let amount): return (.number(Double(amount.cents) / 100), styles.money)
        case .flag(let value): return (.flag(value), styles.number)
        }
    }
}

extension Column {
    /// Whether it holds the identifier of a record.
    var isReference: Bool { name == "id" || name.hasSuffix("_id") || name == "rules_digest" }
}
