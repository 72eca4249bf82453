internal import Foundation
internal import Model

/// Writes `datapackage.json`: the dataset as a Data Package (version 2), with a Table Schema for each table.
public struct PackageWriter: StreamingWriter {
    public static let file = "datapackage.json"
    public static let files: Set<String> = [file]

    private let publication: Publication
    private let formats: Set<DatasetFormat>

    public init(_ publication: Publication, formats: Set<DatasetFormat>) {
        self.publication = publication
        self.formats = formats
    }

    func open(in folder: URL, tables: [Table]) throws -> any OpenForm {
        // The questions that only the records know have columns, too.
        var publication = publication
        publication.codebook.answerFields = tables.flatMap(\.answerFields)
        return OpenPackage(
            file: folder.appendingPathComponent(Self.file), tables: tables, publication: publication, formats: formats)
    }
}

private final class OpenPackage: OpenForm {
    private let file: URL
    private let tables: [Table]
    private let publication: Publication
    private let formats: Set<DatasetFormat>
    private var sources: [PackageDescriptor.Source] = []
    private var rules: Set<String> = []
    private var versions: Set<String> = []

    init(file: URL, tables: [Table], publication: Publication, formats: Set<DatasetFormat>) {
        self.file = file
        self.tables = tables
        self.publication = publication
        self.formats = formats
    }

    func add(_ document: TabledDocument) throws {
        let record = document.document.record
        // A document without bytes has no digest; its id is that of its name.
        let digest = record.id.hasPrefix("name:") ? nil : "sha256:" + record.id
        sources.append(PackageDescriptor.Source(title: record.sourceName, hash: digest))
        rules.insert(record.rulesDigest)
        versions.insert(record.version)
    }

    func close() throws {
        let descriptor = PackageDescriptor(
            publication: publication, sources: sources, resources: resources,
            made: PackageDescriptor.Made(
                codebook: publication.codebook, rulesDigest: rules.sorted(), version: versions.sorted()))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try (encoder.encode(descriptor) + Data("\n".utf8)).write(to: file)
    }

    private var resources: [PackageDescriptor.Resource] {
        var resources: [PackageDescriptor.Resource] = []
        if formats.contains(.csv) { resources += tables.map { PackageDescriptor.Resource(table: $0) } }
        for (name, path, title) in [
            ("documents-records", JSONLinesWriter.documents, "I documenti, forma canonica"),
            ("schede-records", JSONLinesWriter.schede, "Le schede, forma canonica"),
        ] {
            resources.append(PackageDescriptor.Resource(name, path, "jsonl", "application/jsonl", title))
        }
        if formats.contains(.sqlite) {
            resources.append(
                PackageDescriptor.Resource(
                    "database", SQLiteWriter.file, "sqlite", "application/vnd.sqlite3", "Le stesse tabelle in SQLite"))
        }
        if formats.contains(.xlsx) {
            resources.append(
                PackageDescriptor.Resource(
                    "workbook", XLSXWriter.file, "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Le stesse tabelle in Excel"))
        }
        return resources
    }
}

extension Table {
    /// The questions whose answers are columns of this table.
    fileprivate var answerFields: [String] {
        columns.filter { $0.name.hasPrefix(Column.answerPrefix) }
            .map { String($0.name.dropFirst(Column.answerPrefix.count)) }
    }
}
