public import Foundation

/// A file to import: where it is, and the name under which the dataset knows it.
public struct Input: Hashable, Sendable {
    public var path: InputPath
    /// The path inside the folder that was given; the bare name of a file that was given itself.
    public var name: String
    /// Whether it is no file, but a pattern that nothing matches.
    public var isPattern: Bool

    public init(path: InputPath, name: String, isPattern: Bool = false) {
        self.path = path
        self.name = name
        self.isPattern = isPattern
    }
}

/// What the inputs of an import come to.
public struct InputList: Hashable, Sendable {
    /// Each place once.
    public var files: [Input] = []
    /// How many files of folders were left out: other kinds, notes, rules, datasets, what stands beside a sample's
    /// source.
    public var skipped = 0
    /// Those of them that may be plans all the same: files of other kinds, and links to folders; by their names.
    public var others: [String] = []
    /// Rules that stand beside the inputs, in a folder `rules` of a folder that was given.
    public var rules: [URL] = []
    /// Folders that were given and hold nothing to import.
    public var empty: [String] = []
    /// What was given and is not there: files, and patterns that nothing matches. They stand among the files, too.
    public var missing: [Input] = []

    public init() {}

    /// Whether all that there is to import is missing: then the inputs were not named rightly.
    public var isMissing: Bool { !files.isEmpty && files.count == missing.count }
}
