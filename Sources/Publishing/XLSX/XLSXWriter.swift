internal import Foundation
internal import Model

/// Writes `dataset.xlsx`: a cover, a sheet for each table, the findings to look at, the dictionary.
public struct XLSXWriter: StreamingWriter {
    public static let file = "dataset.xlsx"
    public static let files: Set<String> = [file]

    private let publication: Publication

    public init(_ publication: Publication = Publication()) { self.publication = publication }

    func open(in folder: URL, tables: [Table]) throws -> any OpenForm {
        try OpenXLSX(in: folder, tables: tables, publication: publication)
    }
}

private final class OpenXLSX: OpenForm {
    private let workbook: Workbook
    private let cover: Sheet
    private let sheets: [TableSheet]
    private let review: TableSheet
    private let dictionary: Sheet
    private let publication: Publication
    private var figures = DatasetFigures()

    init(in folder: URL, tables: [Table], publication: Publication) throws {
        self.publication = publication
        workbook = try Workbook(
            folder.appendingPathComponent(XLSXWriter.file), title: publication.title,
            comments: "\(publication.licence.rawValue): \(publication.licence.address)")
        cover = try workbook.addSheet("Copertina")
        let workbook = workbook
        sheets = try tables.map { try TableSheet(SheetLayout($0, codebook: publication.codebook), in: workbook) }
        review = try TableSheet(SheetLayout(.review, codebook: publication.codebook), in: workbook)
        dictionary = try workbook.addSheet("Dizionario")
    }

    func add(_ document: TabledDocument) throws {
        figures.add(document.document)
        for (sheet, rows) in zip(sheets, document.rows) {
            let owner = sheet.layout.table.columns.firstIndex { $0.name == "scheda_id" }
            var schede = document.document.schede[...]
            for row in rows {
                // Rows stand in the order of their schede, so that the owner is found by going on.
                if let owner, case .text(let id) = row[owner] {
                    while let first = schede.first, first.id != id { schede.removeFirst() }
                }
                try sheet.add(row, scheda: owner == nil ? nil : schede.first)
            }
        }
        for row in Table.review.rows(of: document.document) { try review.add(row, scheda: nil) }
    }

    func close() throws {
        for sheet in sheets { try sheet.close() }
        try review.close()
        try DictionarySheet.write((sheets + [review]).map(\.layout), to: dictionary, styles: workbook.styles)
        figures.cutTexts = (sheets + [review]).reduce(0) { $0 + $1.cuts }
        CoverSheet(publication: publication, figures: figures, tables: sheets.map(\.layout.table))
            .write(to: cover, styles: workbook.styles)
        try workbook.close()
    }
}
