/// What reading a document took, measured from outside.
public struct WorkerCost: Codable, Hashable, Sendable {
    public var seconds: Double
    public var processorSeconds: Double
    /// The most memory in use, in MiB.
    public var memory: Int
    /// What confined the reader, e.g. `landlock 7, seccomp`.
    public var sandbox: String
    /// Whether the bytes were those of the job and went through all stages.
    public var wasRead: Bool
    /// Why the reader was ended, and its last words; `nil` where it was not.
    public var ending: WorkerEnding?
    public var lastWords: String?

    enum CodingKeys: String, CodingKey {
        case seconds
        case processorSeconds = "processor_seconds"
        case memory = "memory_mib"
        case sandbox, ending
        case wasRead = "was_read"
        case lastWords = "last_words"
    }
}
