public import Foundation

/// What is wrong in the rule files.
public enum RuleCheck {
    /// Loads the folders and gives every fault, in the order of files and lines; none for good rules.
    public static func run(folders: [URL]) -> [RuleFault] { Rulebook.load(folders: folders).faults }
}
