public import Foundation

extension Rulebook {
    /// What loading rules folders gives: the rulebook as far as it could be read, and what is wrong in the files.
    public struct Loaded: Sendable {
        public var rulebook: Rulebook
        public var faults: [RuleFault]
    }

    /// Reads the rule files of one or more folders; a later folder adds to the earlier ones.
    public static func load(folders: [URL]) -> Loaded {
        Loaded(rulebook: Rulebook(), faults: [])
    }
}
