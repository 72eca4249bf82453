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
    private let own: Set<String>

    /// - Parameters:
    ///   - url: where the dataset will stand; folders above it are made.
    ///   - force: whether an older dataset may be replaced.
    ///   - makers: the writers whose files an older dataset may consist of.
    public init(_ url: URL, force: Bool, makers: [any DatasetWriter.Type] = DatasetWriters.kinds) {
        // A link stays a link: what it leads to is replaced.
        target = url.standardizedFileURL.resolvingSymlinksInPath()
        replaces = force
        own = makers.reduce(into: []) { $0.formUnion($1.files) }
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
        let foreign = content.filter { !own.contains($0) }.sorted()
        guard foreign.isEmpty else {
            throw Refusal(
                description: "\(path) holds what no import makes and would be lost: \(foreign.listed(upTo: 5)). "
                    + "Move it elsewhere, or choose another folder.")
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
        do {
            if !streaming.isEmpty { try FormPass.write(source, with: streaming, into: draft.url) }
            for writer in writers where (writer as? any StreamingWriter)?.sharesPass(over: source) != true {
                try writer.write(source, into: draft.url)
            }
        } catch {
            // Each library has its own words for that, or none.
            throw draft.isDiskFull ? CocoaError(.fileWriteOutOfSpace) : error
        }
        // Once more: something may have come there while the documents were read.
        try check()
        try draft.takePlace(of: target)
    }
}

extension [String] {
    /// The first of them as a list, and how many more there are.
    func listed(upTo count: Int) -> String {
        let list = prefix(count).joined(separator: ", ")
        return self.count > count ? "\(list) and \(self.count - count) more" : list
    }
}
