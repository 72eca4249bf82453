public import Foundation

/// A file to import: where it is, and the name under which the dataset knows it.
public struct Input: Hashable, Sendable {
    public var path: InputPath
    /// The path inside the folder that was given; the bare name of a file that was given itself.
    public var name: String

    public init(path: InputPath, name: String) {
        self.path = path
        self.name = name
    }
}

/// What the inputs of an import come to.
public struct InputList: Hashable, Sendable {
    /// Each place once.
    public var files: [Input] = []
    /// How many files of folders were left out because of their suffix.
    public var skipped = 0
    /// Rules that stand beside the inputs, in a folder `rules` of a folder that was given.
    public var rules: [URL] = []
    /// Folders that were given and hold nothing to import.
    public var empty: [String] = []

    public init() {}
}
