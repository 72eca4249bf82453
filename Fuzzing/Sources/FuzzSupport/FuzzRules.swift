internal import Foundation
public import Rulebook

/// The rules of the checkout that the fuzzers are built in.
public enum FuzzRules {
    public static let rulebook: Rulebook = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let loaded = Rulebook.load(folders: [root.appendingPathComponent("Rules", isDirectory: true)])
        // Without rules nothing would be tried, and nobody would see it.
        precondition(!loaded.rulebook.templates.isEmpty, "the rules of the checkout can't be read")
        return loaded.rulebook
    }()
}
