internal import Digest
public import Foundation
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// Keeps the results of documents by what made them: the content's hash, the rules, the program, the way of reading.
///
/// A result appears whole or not at all, under its final name: an import that is killed at any moment leaves nothing
/// half, and the next one finds all that was done.
public struct ResultStore: Sendable {
    /// A place that takes nothing, or no more: what can't be written and why.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public var description: String
    }

    private let root: URL
    private let folder: URL

    /// - Parameters:
    ///   - root: the folder of all results; made if it is not there.
    ///   - maker: all that decides what a content's result is, but for the content.
    /// - Throws: ``Failure`` where no folder can be made there.
    public init(_ root: URL, maker: [String]) throws {
        self.root = root
        let key = SHA256Digest.hex(of: maker.joined(separator: "\0").utf8)
        folder = root.appendingPathComponent("results-" + key.prefix(24), isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                description: "Results can't be kept in \(root.path): no folder can be made there. Name a folder that "
                    + "you may write with --cache, or keep none with --no-cache.")
        }
        // Its time says when it was last of use.
        utimes(folder.path, nil)
    }

    func file(_ id: String) -> ResultFile {
        ResultFile(path: folder.path + "/\(id.prefix(2))/\(id).jsonl")
    }

    /// Keeps a result in one step.
    func keep(_ content: Data, id: String) throws {
        let file = file(id)
        let parent = folder.path + "/\(id.prefix(2))"
        mkdir(parent, 0o700)
        let draft = "\(parent)/.\(id).\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(parent) }
        let isWritten = content.withUnsafeBytes { Descriptor.write($0, to: descriptor) }
        let error = errno
        close(descriptor)
        guard isWritten, rename(draft, file.path) == 0 else {
            if !isWritten { errno = error }
            defer { unlink(draft) }
            throw failure(parent)
        }
    }

    private func failure(_ folder: String) -> Failure {
        Failure(
            description: "Results can't be kept in \(folder): \(String(cString: strerror(errno))). Make room or name "
                + "another folder with --cache, then run the import again: it goes on where it stood.")
    }

    /// Removes results that no import has asked for in so many days, of other rules or programs than this store's.
    public func prune(days: Int = 30) {
        let files = FileManager.default
        for name in (try? files.contentsOfDirectory(atPath: root.path)) ?? [] where name.hasPrefix("results-") {
            let other = root.appendingPathComponent(name, isDirectory: true)
            guard other.lastPathComponent != folder.lastPathComponent,
                let time = try? files.attributesOfItem(atPath: other.path)[.modificationDate] as? Date,
                time.timeIntervalSinceNow < -Double(days) * 86400
            else { continue }
            try? files.removeItem(at: other)
        }
    }
}
