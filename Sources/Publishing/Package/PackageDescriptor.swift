/// The content of `datapackage.json`, as the Data Package standard (version 2) has it.
struct PackageDescriptor: Encodable {
    struct Source: Encodable {
        var title: String
        /// Of the document's bytes: `sha256:…`.
        var hash: String?
    }
    struct License: Encodable {
        var name: String
        var path: String
        var title: String
    }
    /// What made the dataset, and what an export needs of the rules: our own part of the descriptor.
    struct Made: Codable {
        var codebook: Codebook
        var rulesDigest: [String]
        var version: [String]

        enum CodingKeys: String, CodingKey {
            case codebook
            case rulesDigest = "rules_digest"
            case version
        }
    }
    struct Resource: Encodable {
        var name: String
        var type: String
        var path: String
        var format: String
        var mediatype: String
        var encoding: String?
        var title: String
        var description: String?
        var dialect: Dialect?
        var schema: TableSchema?
    }
    struct Dialect: Encodable {
        var schema = "https://datapackage.org/profiles/2.0/tabledialect.json"
        var delimiter = ","
        var lineTerminator = "\r\n"
        var quoteChar = "\""
        var doubleQuote = true
        var header = true

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case delimiter, lineTerminator, quoteChar, doubleQuote, header
        }
    }

    var schema = "https://datapackage.org/profiles/2.0/datapackage.json"
    var name = "schede-piani-di-zona"
    var title: String
    var description =
        "Le schede dei Piani di Zona degli Ambiti territoriali lombardi, estratte dai documenti. JSON Lines è la forma "
        + "canonica; le tabelle dicono lo stesso. Nei CSV un testo che un foglio di calcolo eseguirebbe come formula "
        + "comincia con un apostrofo in più: ^'(?='*[=+@\\t\\r-]) lo trova."
    var version: String?
    var created: String?
    var licenses: [License]
    var sources: [Source]
    var resources: [Resource]
    var schedario: Made

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case name, title, description, version, created, licenses, sources, resources, schedario
    }

    init(publication: Publication, sources: [Source], resources: [Resource], made: Made) {
        title = publication.title
        let licence = publication.licence
        licenses = [License(name: licence.rawValue, path: licence.address, title: licence.title)]
        self.sources = sources
        self.resources = resources
        schedario = made
        version = made.version.last
        created = publication.date.map { $0 + "T00:00:00Z" }
    }
}

extension PackageDescriptor.Resource {
    /// A table's CSV.
    init(table: Table) {
        self.init(
            name: table.name.replacingUnderscores, type: "table", path: "\(table.name).csv", format: "csv",
            mediatype: "text/csv", encoding: "utf-8", title: table.title,
            description: "\(table.meaning) \(table.description)", dialect: PackageDescriptor.Dialect(),
            schema: TableSchema(table))
    }

    /// A file that is no CSV.
    init(_ name: String, _ path: String, _ format: String, _ mediatype: String, _ title: String) {
        self.init(name: name, type: "file", path: path, format: format, mediatype: mediatype, title: title)
    }
}

extension String {
    /// A table's name as the name of a resource.
    var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
}
