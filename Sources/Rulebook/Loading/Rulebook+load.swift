public import Foundation
internal import Model

extension Rulebook {
    /// What loading rules folders gives: the rulebook as far as it could be read, and what is wrong in the files.
    public struct Loaded: Sendable {
        public var rulebook: Rulebook
        /// In the order of files and lines.
        public var faults: [RuleFault]
    }

    /// Reads the rule files of one or more folders; a later folder adds to the earlier ones.
    ///
    /// A template with the id of an earlier folder's takes its place; vocabularies and the territory grow.
    /// Nothing is thrown: what can't be read is left out and named among the faults.
    public static func load(folders: [URL]) -> Loaded {
        let loader = RuleLoader()
        for folder in folders { loader.read(folder) }
        return loader.finish(folders)
    }
}
