internal import Foundation
internal import Publishing

#if canImport(Glibc)
    internal import Glibc
#endif

/// Finds the files that an import's inputs mean: files, folders with all that is in them, patterns like `*.txt`.
public struct InputCollector {
    /// What a folder walk picks up; a file that is given itself is always taken.
    public static let suffixes: Set<String> = ["pdf", "docx", "txt", "html", "htm", "md"]
    /// Words about the inputs, no inputs themselves.
    private static let notes: Set<String> = ["notes.md", "readme.md"]
    /// The folder of a sample's inputs, and what stands beside it.
    private static let source = "source"
    private static let beside = ["expected.jsonl", "notes.md"]

    private var list = InputList()
    /// The places that are known, with the name of each.
    private var seen: Set<Input> = []

    /// The inputs' files; what is not there is listed all the same, so that the import can say so.
    public static func collect(_ paths: [String]) -> InputList {
        var collector = InputCollector()
        for path in paths { collector.add(path) }
        return collector.list
    }

    private mutating func add(_ text: String) {
        let path = InputPath(text)
        if Self.isFolder(path) {
            addFolder(path, given: text)
        } else if path.kind(followingLinks: false) != nil || !text.contains(where: { "*?[".contains($0) }) {
            addGiven(Input(path: path, name: path.name))
        } else {
            let matches = Self.matches(text)
            if matches.isEmpty { addGiven(Input(path: path, name: path.name, isPattern: true)) }
            // Sorted by glob; a folder that matches is walked like one that was given.
            for match in matches {
                if Self.isFolder(match) {
                    addFolder(match, given: match.text)
                } else {
                    add(Input(path: match, name: match.name))
                }
            }
        }
    }

    private mutating func add(_ input: Input) {
        let place = Input(path: input.path.resolved, name: input.name)
        if seen.insert(place).inserted { list.files.append(input) }
    }

    /// Adds what a person named, which need not be there.
    private mutating func addGiven(_ input: Input) {
        let before = list.files.count
        add(input)
        if list.files.count > before, input.isPattern || input.path.isMissing { list.missing.append(input) }
    }

    private mutating func addFolder(_ folder: InputPath, given: String) {
        let rules = URL(fileURLWithPath: folder.text + "/rules", isDirectory: true)
        if RulesFolder.holdsRules(rules), !list.rules.contains(rules) { list.rules.append(rules) }
        let before = list.files.count
        walk(folder, prefix: "")
        if list.files.count == before { list.empty.append(given) }
    }

    /// Walks a folder in order of names. Links to folders are not followed: they can lead round in a circle.
    private mutating func walk(_ folder: InputPath, prefix: String) {
        guard let names = folder.content else {
            // Listed as an input that can't be read, not left out in silence.
            return add(Input(path: folder, name: prefix.isEmpty ? folder.name : String(prefix.dropLast())))
        }
        // What an import has made, often of these very plans, is none: its report would look like one.
        if names.contains(Array(JSONLinesWriter.documents.utf8)) { return leaveOut(folder) }
        let isSample = Self.isSample(folder, names)
        for bytes in names where Self.isVisible(bytes) {
            let path = folder.appending(bytes)
            let name = InputPath.text(of: bytes)
            if isSample, name != Self.source {
                leaveOut(path)
            } else if Self.isFolder(path) {
                if Self.isLink(path) {
                    list.skipped += 1
                    list.others.append(prefix + name)
                } else if name == "rules", RulesFolder.holdsRules(URL(fileURLWithPath: path.text, isDirectory: true)) {
                    // Those that stand in the folder that was given are taken, as rules.
                    leaveOut(path, but: prefix.isEmpty ? RulesFolder.suffixes : [])
                } else {
                    walk(path, prefix: prefix + name + "/")
                }
            } else if Self.suffixes.contains(Self.suffix(of: name)), !Self.notes.contains(name.lowercased()) {
                add(Input(path: path, name: prefix + name))
            } else {
                list.skipped += 1
                if !Self.notes.contains(name.lowercased()) { list.others.append(prefix + name) }
            }
        }
    }

    /// Counts what is no input: a file, or all that a folder holds.
    private mutating func leaveOut(_ path: InputPath, but suffixes: Set<String> = []) {
        if Self.isFolder(path), !Self.isLink(path), let names = path.content {
            for name in names where Self.isVisible(name) { leaveOut(path.appending(name), but: suffixes) }
        } else if !suffixes.contains(Self.suffix(of: path.name)) {
            list.skipped += 1
        }
    }

    /// Whether a folder is a sample: it keeps what it is made of apart, beside notes and expectations.
    private static func isSample(_ folder: InputPath, _ names: [[UInt8]]) -> Bool {
        let path = folder.appending(Array(source.utf8))
        return beside.contains { names.contains(Array($0.utf8)) } && isFolder(path) && !isLink(path)
    }

    private static func isVisible(_ name: [UInt8]) -> Bool { name.first != UInt8(ascii: ".") }

    /// What follows the last point of a name, in lower case.
    private static func suffix(of name: String) -> String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
    }

    private static func isFolder(_ path: InputPath) -> Bool { path.kind() == S_IFDIR }

    private static func isLink(_ path: InputPath) -> Bool { path.kind(followingLinks: false) == S_IFLNK }

    private static func matches(_ pattern: String) -> [InputPath] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
        return (0..<Int(result.gl_pathc)).compactMap { index in
            paths[index].map { InputPath(cString: $0) }
        }
    }
}
