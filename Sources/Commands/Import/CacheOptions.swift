internal import ArgumentParser
internal import Foundation
internal import Ingest
internal import Publishing

/// Where results of documents are kept from one import to the next.
struct CacheOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep what was read in this folder: the next import, also after one that was stopped, reads only what "
                + "changed. Without it: schedario in $XDG_CACHE_HOME or ~/.cache. It may be removed at any time.",
            valueName: "dir"))
    var cache: String?

    @Flag(name: .long, help: "Keep nothing for the next import.")
    var noCache = false

    @Flag(name: .long, help: "Read every document anew, whatever was kept.")
    var fresh = false

    func validate() throws {
        if noCache, cache != nil { throw ValidationError("Give either --cache or --no-cache.") }
    }

    /// The folder that is meant; with a folder that lasts as long as it, where nothing is to be kept.
    func folder(for out: URL) throws -> (url: URL, lease: SiblingFolder?) {
        if let cache { return (URL(fileURLWithPath: cache, isDirectory: true), nil) }
        if !noCache, let standard = Self.standard {
            let files = FileManager.default
            if (try? files.createDirectory(at: standard, withIntermediateDirectories: true)) != nil,
                files.isWritableFile(atPath: standard.path)
            {
                return (standard, nil)
            }
        }
        let lease = try SiblingFolder(of: out, role: "results")
        return (lease.url, lease)
    }

    private static var standard: URL? {
        let environment = ProcessInfo.processInfo.environment
        let cache = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (cache ?? environment["HOME"].map { $0 + "/.cache" })
            .map { URL(fileURLWithPath: $0, isDirectory: true).appendingPathComponent("schedario", isDirectory: true) }
    }
}
