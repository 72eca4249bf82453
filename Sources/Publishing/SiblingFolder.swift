internal import CSandbox
public import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// A folder for work in progress, beside the one that it is for and on the same file system.
///
/// It is removed in deinit. What a process that was killed left behind is removed by the next one: a folder that is
/// still of use is locked by its maker.
public final class SiblingFolder {
    public let url: URL
    private let lock: Int32

    /// - Parameter role: what it is for, a part of its name.
    public init(of target: URL, role: String) throws {
        let parent = target.deletingLastPathComponent()
        let prefix = ".\(target.lastPathComponent).\(role)-"
        Self.removeLeftovers(in: parent, prefix)
        url = parent.appendingPathComponent(prefix + UUID().uuidString, isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        lock = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(lock, LOCK_EX | LOCK_NB)
    }

    deinit {
        // After it has taken a place, its name is that of the older folder.
        try? FileManager.default.removeItem(at: url)
        if lock >= 0 { close(lock) }
    }

    /// Whether its disk has no room for more.
    var isDiskFull: Bool {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: url.path)
        return (facts?[.systemFreeSize] as? Int).map { $0 < 1 << 16 } ?? false
    }

    /// Puts the folder in another's place, or where nothing stands, in one step.
    func takePlace(of target: URL) throws {
        let files = FileManager.default
        guard files.fileExists(atPath: target.path) else { return try files.moveItem(at: url, to: target) }
        let result = csandbox_exchange(url.path, target.path)
        if result == 0 { return }
        guard result == -EINVAL || result == -ENOSYS else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: target.path])
        }
        // A file system that can't exchange: the older one is moved aside first.
        let old = url.appendingPathExtension("old")
        try files.moveItem(at: target, to: old)
        do { try files.moveItem(at: url, to: target) } catch {
            try files.moveItem(at: old, to: target)
            throw error
        }
        try files.removeItem(at: old)
    }

    private static func removeLeftovers(in parent: URL, _ prefix: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        where name.hasPrefix(prefix) && !name.hasSuffix(".old") {
            let folder = parent.appendingPathComponent(name, isDirectory: true)
            let lock = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard lock >= 0 else { continue }
            defer { close(lock) }
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(at: folder) }
        }
    }
}
