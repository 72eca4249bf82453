internal import ArgumentParser
internal import Foundation
internal import Publishing

/// Opens a dataset that a command was given.
enum DatasetArgument {
    /// - Throws: ``UsageFailure`` with the remedy where the folder is no dataset.
    static func open(_ path: String) throws -> any DatasetSource {
        let folder = URL(fileURLWithPath: path, isDirectory: true)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) else {
            throw UsageFailure(
                message: "There is no \(path); make a dataset with 'schedario import PLANS --out \(path)'.")
        }
        guard isFolder.boolValue else {
            throw UsageFailure(message: "\(path) is a file; name the folder that 'schedario import' made.")
        }
        do { return try DatasetReader().read(folder) } catch let fault as DatasetReader.Fault {
            throw UsageFailure(message: "\(path) can't be read as a dataset: \(fault)")
        }
    }
}

/// A file or a folder of files that a command writes beside what it prints.
struct OutputPlace {
    private let url: URL
    private let option: String

    /// - Throws: ``UsageFailure`` where something stands there that may not be replaced.
    init(_ path: String, option: String, isFolder: Bool, force: Bool) throws {
        url = URL(fileURLWithPath: path, isDirectory: isFolder)
        self.option = option
        var standsFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &standsFolder) else { return }
        guard standsFolder.boolValue == isFolder else {
            throw UsageFailure(
                message: "\(path) is a \(isFolder ? "file" : "folder"); choose another name for \(option).")
        }
        guard force else {
            throw UsageFailure(
                message: "\(path) exists; choose another name for \(option), or replace it with --force.")
        }
    }

    /// Writes a file, or files into the folder; the names are taken inside it.
    func write(_ files: [(name: String, content: Data)]) throws {
        do {
            if url.hasDirectoryPath {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            }
            for file in files {
                let target = url.hasDirectoryPath ? url.appendingPathComponent(file.name) : url
                try file.content.write(to: target, options: .atomic)
            }
        } catch {
            throw UsageFailure(message: "\(option): \(url.path) can't be written: \(error.localizedDescription)")
        }
    }
}
