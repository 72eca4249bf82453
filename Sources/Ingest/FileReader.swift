internal import Foundation
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// Reads the bytes of a file, or says as a finding why it can't.
enum FileReader {
    /// A plan has some megabytes; what is beyond this is something else, and would not fit in memory.
    static let maximumSize = 512 * 1024 * 1024

    enum Outcome {
        case bytes([UInt8])
        case finding(Finding)
    }

    static func read(_ url: URL) -> Outcome {
        var status = stat()
        guard stat(url.path, &status) == 0 else {
            return errno == ENOENT || errno == ENOTDIR
                ? .finding(Finding(.inputMissing, .error, "There is no such file; check the name and the folder."))
                : unreadable("\(String(cString: strerror(errno))); check who may read it")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return unreadable("it is a folder whose content can't be listed; check who may read it")
        // Reading a pipe or a device may never end.
        default: return unreadable("it is no plain file; copy what it gives into one")
        }
        guard status.st_size <= maximumSize else {
            return .finding(
                Finding(
                    .inputTooLarge, .error,
                    "The file has more than \(maximumSize / 1_048_576) MiB; split it, or export it without pictures."))
        }
        do { return .bytes([UInt8](try Data(contentsOf: url))) } catch {
            return unreadable("it could not be opened; check who may read it")
        }
    }

    private static func unreadable(_ reason: String) -> Outcome {
        .finding(Finding(.inputUnreadable, .error, "The file can't be read: \(reason)."))
    }
}
