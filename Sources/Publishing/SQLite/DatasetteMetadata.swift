internal import Foundation

/// What Datasette shows beside the database: titles, descriptions, units, the search and the licence.
struct DatasetteMetadata {
    private struct Site: Encodable {
        var title: String
        var description: String
        var license: String
        var licenseUrl: String
        var databases: [String: Database]
    }
    private struct Database: Encodable {
        var tables: [String: Sheet]
        var queries: [String: Query]
    }
    private struct Sheet: Encodable {
        var title: String?
        var description: String
        var columns: [String: String]?
        var facets: [String]?
        var labelColumn: String?
        var ftsTable: String?
        var ftsPk: String?
        var hidden: Bool?
    }
    private struct Query: Encodable {
        var title: String
        var description: String
        var sql: String
    }

    /// The columns that people count by.
    private static let facets = [
        "schede": ["ambito", "cycle", "template"], "documents": ["ambito", "status"], "fields": ["field", "state"],
        "answers": ["field", "value"], "diagnostics": ["severity", "code"], "funds": ["fund"],
    ]
    private static let labels = ["documents": "source_name", "schede": "title"]

    let tables: [Table]
    let publication: Publication

    /// The file's content.
    var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            let name = (SQLiteWriter.file as NSString).deletingPathExtension
            let site = Site(
                title: publication.title,
                description: "Le schede dei Piani di Zona come tabelle; ogni valore rimanda al punto del documento.",
                license: publication.licence.title, licenseUrl: publication.licence.address,
                databases: [name: Database(tables: sheets, queries: queries)])
            return try encoder.encode(site) + Data("\n".utf8)
        }
    }

    private var sheets: [String: Sheet] {
        var sheets: [String: Sheet] = [:]
        for table in tables {
            var columns: [String: String] = [:]
            for column in table.columns {
                columns[column.name] = column.meaning
                if column.kind == .amount { columns[column.storedName] = column.meaning + " In centesimi, esatto." }
            }
            sheets[table.name] = Sheet(
                title: table.title, description: table.meaning, columns: columns, facets: Self.facets[table.name],
                labelColumn: Self.labels[table.name])
        }
        for view in DatasetViews(tables: tables).all { sheets[view.name] = Sheet(description: view.meaning) }
        sheets["texts"]?.ftsTable = "fields_fts"
        sheets["texts"]?.ftsPk = "n"
        sheets["dictionary"] = Sheet(title: "Dizionario", description: "Che cosa significa ogni colonna.")
        sheets["codes"] = Sheet(title: "Codici", description: "Il nome di ogni codice.")
        return sheets
    }

    private var queries: [String: Query] {
        [
            "cerca": Query(
                title: "Cerca nei testi", description: "Le parole nel loro contesto, dalla scheda più pertinente.",
                sql: """
                    select s.ambito, s.title, f.field, snippet(fields_fts, 0, '«', '»', '…', 24) as context, f.spans
                    from fields_fts join fields f on f.rowid = fields_fts.rowid join schede s on s.id = f.scheda_id
                    where fields_fts match :parole order by rank limit 100
                    """)
        ]
    }
}
