/// The sheet that explains every column of the others.
enum DictionarySheet {
    private static let headers = [
        "Foglio", "Colonna", "Significato", "Tabella", "Nome nel dataset", "Tipo", "Unità", "Valori", "Se manca",
    ]

    static func write(_ layouts: [SheetLayout], to sheet: Sheet, styles: WorkbookStyles) throws {
        sheet.add(headers.map { (.text($0), styles.header) }, height: 20)
        for layout in layouts {
            for column in layout.columns {
                let cells = [
                    layout.table.title, column.header, column.meaning, column.column == nil ? "" : layout.table.name,
                    column.column?.name ?? "", column.column?.kind.italian ?? "testo", column.column?.unit ?? "",
                    column.column?.valueText ?? "", column.column?.missingText ?? "",
                ]
                sheet.add(cells.map { ($0.isEmpty ? .empty : .text($0), styles.text) })
            }
        }
        sheet.setWidths([16, 26, 60, 14, 24, 12, 8, 44, 44])
        sheet.freeze(columns: 2)
        sheet.setPrinting(onePageWide: true)
        try sheet.makeTable(named: "Dizionario", headers: headers)
    }
}

extension Column {
    /// Its values with their names, a line each.
    var valueText: String {
        values.map { value in labels[value].map { $0 == value ? value : "\(value): \($0)" } ?? value }
            .joined(separator: "\n")
    }

    /// What its missing values mean, a line each.
    var missingText: String {
        missing.map { "\($0.value.isEmpty ? "vuoto" : $0.value): \($0.label)" }.joined(separator: "\n")
    }
}

extension Column.Kind {
    /// What Italian readers call it.
    var italian: String {
        switch self {
        case .text: "testo"
        case .integer: "intero"
        case .number: "numero"
        case .flag: "vero o falso"
        case .amount: "importo"
        case .list: "elenco"
        case .json: "JSON"
        case .month: "mese"
        }
    }
}
