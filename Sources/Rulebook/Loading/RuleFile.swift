internal import Foundation
internal import Model

/// A rule file as it stands in its folder.
struct RuleFile {
    /// Relative to the rules folder, with slashes: `templates/azione-2021.yaml`.
    let path: String
    /// As faults name it: with the rules folder's own name before.
    let name: String
    /// `nil` where the file can't be read.
    let bytes: [UInt8]?

    /// The rule files of a folder in the order of their paths; hidden files and other suffixes are left out.
    static func all(in folder: URL) -> [RuleFile] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return paths.compactMap { $0 as? String }
            .filter { isRuleFile($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { path in
                RuleFile(
                    path: path, name: folder.lastPathComponent + "/" + path,
                    bytes: (try? Data(contentsOf: folder.appendingPathComponent(path))).map { Array($0) })
            }
    }

    private static func isRuleFile(_ path: String) -> Bool {
        // `.yml` is taken too: a file that is left out because of its suffix is a rule that silently does nothing.
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return false }
        return !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
