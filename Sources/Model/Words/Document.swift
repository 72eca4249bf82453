/// What a reader made of a file: its words in reading order, with all it knows of their structure.
public struct Document: Sendable {
    public var source: Source
    public var words: [Word]
    /// The raw lines of a text, as decoded: index 0 is line 1. Empty for media without lines.
    public var lines: [String]
    /// The title that the file states in its properties, where its medium has some.
    public var title: String?
    public var findings: [Finding]

    public init(source: Source, words: [Word] = [], lines: [String] = [], findings: [Finding] = []) {
        self.source = source
        self.words = words
        self.lines = lines
        self.findings = findings
    }
}
