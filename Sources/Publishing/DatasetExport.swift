public import Foundation

/// A form of a dataset that is written to a place of its own: it appears whole or not at all.
public struct DatasetExport: Sendable {
    private let target: URL
    private let replaces: Bool

    /// - Parameter replaces: whether a file or folder that stands there may be replaced.
    public init(target: URL, replaces: Bool) {
        self.target = target.standardizedFileURL.resolvingSymlinksInPath()
        self.replaces = replaces
    }

    /// Writes a form.
    ///
    /// - Parameter file: the file of the form that the target becomes; where it is none, the target is a folder that
    ///   holds all of the form's files.
    /// - Throws: ``DatasetFolder/Refusal`` where something stands there that may not be replaced.
    public func write(_ source: any DatasetSource, with writer: any DatasetWriter, keeping file: String?) throws {
        try check(asFolder: file == nil)
        let files = FileManager.default
        let parent = target.deletingLastPathComponent()
        try files.createDirectory(at: parent, withIntermediateDirectories: true)
        let draft = parent.appendingPathComponent(".\(target.lastPathComponent).new-\(UUID().uuidString)")
        try files.createDirectory(at: draft, withIntermediateDirectories: false)
        // What is left of it: all where something failed, the files that are not wanted where nothing did.
        defer { try? files.removeItem(at: draft) }
        try writer.write(source, into: draft)
        try check(asFolder: file == nil)
        let made = file.map { draft.appendingPathComponent($0) } ?? draft
        if files.fileExists(atPath: target.path) {
            let old = parent.appendingPathComponent(".\(target.lastPathComponent).old-\(UUID().uuidString)")
            try files.moveItem(at: target, to: old)
            do { try files.moveItem(at: made, to: target) } catch {
                try files.moveItem(at: old, to: target)
                throw error
            }
            try files.removeItem(at: old)
        } else {
            try files.moveItem(at: made, to: target)
        }
    }

    private func check(asFolder: Bool) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else { return }
        func refuse(_ reason: String) -> DatasetFolder.Refusal {
            DatasetFolder.Refusal(description: "\(target.path) \(reason)")
        }
        guard isFolder.boolValue == asFolder else {
            throw refuse("is a \(asFolder ? "file" : "folder"); choose another place with --out.")
        }
        guard replaces else { throw refuse("exists; choose another place with --out, or replace it with --force.") }
        guard asFolder else { return }
        let content = try FileManager.default.contentsOfDirectory(atPath: target.path)
        let foreign = content.filter { !CSVWriter.files.contains($0) }.sorted()
        guard foreign.isEmpty else {
            throw refuse(
                "holds what no export makes and would be lost: \(foreign.listed(upTo: 5)). Move it elsewhere, or choose "
                    + "another folder.")
        }
    }
}
