public import Foundation

/// The folder a dataset is published in: it appears whole or not at all.
///
/// Everything is written into a folder beside it, which then changes places with an older dataset in one step: at any
/// moment one of the two stands there, whole.
public struct DatasetFolder: Sendable {
    /// Why a folder can't be written: a sentence with the remedy.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        public var description: String
    }

    private let target: URL
    private let replaces: Bool

    /// - Parameters:
    ///   - url: where the dataset will stand; folders above it are made.
    ///   - force: whether an older dataset may be replaced.
    public init(_ url: URL, force: Bool) {
        // A link stays a link: what it leads to is replaced.
        target = url.standardizedFileURL.resolvingSymlinksInPath()
        replaces = force
    }

    /// - Throws: ``Refusal`` where something stands in the folder's place that may not be replaced.
    public func check() throws {
        let path = target.path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw Refusal(description: "\(path) is a file; choose another folder.") }
        guard replaces else {
            throw Refusal(description: "\(path) exists; choose another folder, or replace it with --force.")
        }
        let content = try FileManager.default.contentsOfDirectory(atPath: path)
        guard content.isEmpty || content.contains(JSONLinesWriter.documents) else {
            throw Refusal(
                description: "\(path) holds other things than a dataset and is not replaced; choose another folder.")
        }
    }

    /// Publishes a dataset in every form given.
    public func publish(_ source: any DatasetSource, with writers: [any DatasetWriter] = DatasetWriters.all) throws {
        try check()
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        let draft = try SiblingFolder(of: target, role: "new")
        // Those that can share a pass over the source do.
        let streaming = writers.compactMap { $0 as? any StreamingWriter }.filter { $0.sharesPass(over: source) }
        if !streaming.isEmpty { try FormPass.write(source, with: streaming, into: draft.url) }
        for writer in writers where (writer as? any StreamingWriter)?.sharesPass(over: source) != true {
            try writer.write(source, into: draft.url)
        }
        // Once more: something may have come there while the documents were read.
        try check()
        try draft.takePlace(of: target)
    }
}
