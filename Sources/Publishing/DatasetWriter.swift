public import Foundation

/// Writes one form of a dataset. A new form is a new conforming type and a place in ``DatasetWriters/all``.
public protocol DatasetWriter: Sendable {
    /// Writes this form's files into a folder that exists and holds none of them, a document at a time.
    func write(_ source: any DatasetSource, into folder: URL) throws
}

/// The forms that every import publishes.
public enum DatasetWriters {
    /// JSON Lines first: it is the canonical form.
    public static let all: [any DatasetWriter] = [JSONLinesWriter(), CSVWriter()]
}
