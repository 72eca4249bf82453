#if canImport(Glibc)
    internal import Glibc
#endif

/// How the program that is a worker is started.
public struct WorkerProgram: Sendable {
    public var path: String
    /// Without the program's name.
    public var arguments: [String]

    public init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }

    /// What tells the program from an older or newer one of the same version: its file's size and time.
    public var identity: [String] {
        var status = stat()
        guard stat(path, &status) == 0 else { return [] }
        return ["\(status.st_size)", "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"]
    }

    /// The running program's own file, also where another has taken its name meanwhile.
    public static let own = "/proc/self/exe"
}
