public import Foundation
public import Model

/// Where the writers get a dataset from, a document at a time: none of them holds it whole.
public protocol DatasetSource: Sendable {
    /// The keys of the yes/no questions, in the order of the forms: each is a column of the table of schede.
    var answerFields: [String] { get }

    /// Gives the documents in ascending order of their id, each with its schede in document order.
    ///
    /// Every call begins anew and gives the same; what the body throws ends the call.
    func forEachDocument(_ body: (ImportedDocument) throws -> Void) throws
}

/// A source that has the records as the canonical form writes them, so that they need not be made anew.
public protocol CanonicalSource: DatasetSource {
    /// Gives, for each document in the same order, its line of `documents.jsonl` and its lines of `schede.jsonl`,
    /// each line ended.
    func forEachCanonical(_ body: (_ record: Data, _ schede: Data) throws -> Void) throws
}

extension Dataset: DatasetSource {
    public func forEachDocument(_ body: (ImportedDocument) throws -> Void) throws { try documents.forEach(body) }
}
