internal import CSandbox
internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// Tries in a confined process what a reader must not be able to do.
public enum SandboxProbe {
    public struct Result: Codable, Hashable, Sendable {
        /// What confined the process.
        public var sandbox: String
        /// What was tried, and whether it was refused.
        public var refused: [String: Bool]

        public var holds: Bool { refused.values.allSatisfy { $0 } }
    }

    /// - Returns: `nil` where no process could be started.
    public static func run() -> Result? {
        guard let pipe = Descriptor.pipe() else { return nil }
        let child = csandbox_fork()
        if child == 0 {
            let result = try? WorkerAnswer.encoder.encode(tried())
            _ = result?.withUnsafeBytes { Descriptor.write($0, to: pipe.write) }
            _exit(0)
        }
        close(pipe.write)
        defer { close(pipe.read) }
        var bytes: [UInt8] = []
        while child > 0, Descriptor.read(pipe.read, into: &bytes) {}
        var status: Int32 = 0
        if child > 0 { while waitpid(child, &status, 0) < 0, errno == EINTR {} }
        return try? JSONDecoder().decode(Result.self, from: Data(bytes))
    }

    private static func tried() -> Result {
        let folder = NSTemporaryDirectory()
        let parent = getppid()
        let sandbox = Sandbox.confine()
        var refused: [String: Bool] = [:]
        func attempt(_ what: String, _ work: () -> Int32) { refused[what] = work() < 0 }
        attempt("write a file") { open(folder + "/schedario-probe-\(getpid())", O_WRONLY | O_CREAT, 0o600) }
        attempt("read another's file") { open("/etc/passwd", O_RDONLY) }
        attempt("list a folder") { open("/", O_RDONLY | O_DIRECTORY) }
        attempt("open a socket") { socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }
        attempt("open a local socket") { socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0) }
        attempt("signal another process") { kill(parent, 0) }
        attempt("start a process") {
            let child = csandbox_fork()
            if child == 0 { _exit(0) }
            return child
        }
        attempt("start a program") {
            let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
            return execv("/usr/bin/true", arguments)
        }
        return Result(sandbox: sandbox, refused: refused)
    }
}
