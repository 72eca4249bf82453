internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// Finds the files that an import's inputs mean: files, folders with all that is in them, patterns like `*.txt`.
public struct InputCollector {
    /// What a folder walk picks up; a file that is given itself is always taken.
    public static let suffixes: Set<String> = ["pdf", "docx", "txt", "html", "htm", "md"]
    /// Words about the inputs, no inputs themselves.
    private static let notes: Set<String> = ["notes.md", "readme.md"]

    private var list = InputList()
    private var seen: Set<String> = []

    /// The inputs' files; what is not there is listed all the same, so that the import can say so.
    public static func collect(_ paths: [String]) -> InputList {
        var collector = InputCollector()
        for path in paths { collector.add(path) }
        return collector.list
    }

    private mutating func add(_ path: String) {
        let url = URL(fileURLWithPath: path)
        if Self.isFolder(url) {
            addFolder(url, given: path)
        } else if FileManager.default.fileExists(atPath: url.path) || !path.contains(where: { "*?[".contains($0) }) {
            add(Input(url: url, name: url.lastPathComponent))
        } else {
            let matches = Self.matches(path)
            if matches.isEmpty { add(Input(url: url, name: url.lastPathComponent)) }
            // Sorted by glob; a folder that matches is walked like one that was given.
            for match in matches { add(match) }
        }
    }

    private mutating func add(_ input: Input) {
        if seen.insert(input.url.standardizedFileURL.resolvingSymlinksInPath().path + "\0" + input.name).inserted {
            list.files.append(input)
        }
    }

    private mutating func addFolder(_ folder: URL, given: String) {
        let rules = folder.appendingPathComponent("rules", isDirectory: true)
        if RulesFolder.holdsRules(rules), !list.rules.contains(rules) { list.rules.append(rules) }
        let before = list.files.count
        walk(folder, prefix: "")
        if list.files.count == before { list.empty.append(given) }
    }

    /// Walks a folder in order of names. Links to folders are not followed: they can lead round in a circle.
    private mutating func walk(_ folder: URL, prefix: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()
        guard let names else {
            // Listed as an input that can't be read, not left out in silence.
            return add(Input(url: folder, name: prefix.isEmpty ? folder.lastPathComponent : String(prefix.dropLast())))
        }
        // A sample keeps what it is made of apart in `source`: the rest are notes and expectations.
        if names.contains("source"), Self.isFolder(folder.appendingPathComponent("source")) {
            return walk(folder.appendingPathComponent("source"), prefix: prefix + "source/")
        }
        for name in names where !name.hasPrefix(".") {
            let url = folder.appendingPathComponent(name)
            if Self.isFolder(url) {
                if name == "rules" { continue }
                if Self.isLink(url) { list.skipped += 1 } else { walk(url, prefix: prefix + name + "/") }
            } else if Self.suffixes.contains(url.pathExtension.lowercased()),
                !Self.notes.contains(name.lowercased())
            {
                add(Input(url: url, name: prefix + name))
            } else {
                list.skipped += 1
            }
        }
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func isLink(_ url: URL) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) != nil
    }

    private static func matches(_ pattern: String) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
        return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    }
}
