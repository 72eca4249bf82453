public import Foundation

/// Writes one form of a dataset.
public protocol DatasetWriter: Sendable {
    /// The names of all files it may make: those that a newer dataset may replace. A name that is given up stays here.
    static var files: Set<String> { get }

    /// Writes this form's files into a folder that exists and holds none of them, a document at a time.
    func write(_ source: any DatasetSource, into folder: URL) throws
}

/// The forms that an import publishes.
public enum DatasetWriters {
    /// The kinds of writers there are.
    public static let kinds: [any DatasetWriter.Type] = [
        JSONLinesWriter.self, CSVWriter.self, SQLiteWriter.self, XLSXWriter.self, PackageWriter.self,
    ]

    /// All canonical forms, without what only the rules know.
    public static let all = writers(of: Set(DatasetFormat.allCases), for: Publication())

    /// The writers of some forms. JSON Lines are always among them, and come first: they are the canonical form; the
    /// data package's description comes last and names what else is there.
    public static func writers(
        of formats: Set<DatasetFormat>, for publication: Publication
    ) -> [any DatasetWriter] {
        var writers: [any DatasetWriter] = [JSONLinesWriter()]
        if formats.contains(.csv) { writers.append(CSVWriter()) }
        if formats.contains(.sqlite) { writers.append(SQLiteWriter(publication)) }
        if formats.contains(.xlsx) { writers.append(XLSXWriter(publication)) }
        writers.append(PackageWriter(publication, formats: formats.union([.jsonl])))
        return writers
    }
}

/// The forms of a dataset, by the names under which the command line knows them.
public enum DatasetFormat: String, CaseIterable, Sendable { case jsonl, csv, xlsx, sqlite }
