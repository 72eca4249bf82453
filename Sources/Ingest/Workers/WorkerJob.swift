internal import Model

/// A line that a worker reads: a document to read, and what the sender works by.
public struct WorkerJob: Codable, Hashable, Sendable {
    public var path: InputPath
    /// The names that the record gets; without them the path's last part.
    public var names: [String]?
    /// The SHA-256 of the bytes, where the sender knows it: a file that has changed since is not read.
    public var id: String?
    /// The sender's version and rules, where it wants them checked.
    public var version: String?
    public var rulesDigest: String?

    enum CodingKeys: String, CodingKey {
        case path, names, id, version
        case rulesDigest = "rules_digest"
    }

    public init(path: InputPath, names: [String]? = nil, id: String? = nil, rulesDigest: String? = nil) {
        self.path = path
        self.names = names
        self.id = id
        self.rulesDigest = rulesDigest
        version = rulesDigest == nil ? nil : Version.current
    }
}
