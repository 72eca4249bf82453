public import Foundation

/// Folders of rule files.
public enum RulesFolder {
    static let suffixes: Set<String> = ["yaml", "yml"]

    /// Whether a folder holds a rule file, at any depth.
    public static func holdsRules(_ folder: URL) -> Bool {
        guard let content = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            return false
        }
        return content.contains { ($0 as? URL).map { suffixes.contains($0.pathExtension) } ?? false }
    }

    /// The rules that belong to an executable or a working directory: the folder `Rules` beside the executable or
    /// up to four folders above it, else in the working directory.
    public static func find(executable: URL?, workingDirectory: URL) -> URL? {
        var candidates: [URL] = []
        if var folder = executable?.resolvingSymlinksInPath().deletingLastPathComponent() {
            for _ in 0...4 {
                candidates.append(folder)
                folder.deleteLastPathComponent()
            }
        }
        candidates.append(workingDirectory)
        return candidates.map { $0.appendingPathComponent("Rules", isDirectory: true) }.first(where: holdsRules)
    }
}
