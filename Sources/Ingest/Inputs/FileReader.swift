internal import Digest
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// Reads the bytes of a file, or says as a finding why it can't.
enum FileReader {
    /// A plan has some megabytes; what is beyond this is something else, and would not fit in memory.
    static let maximumSize = 512 * 1024 * 1024
    /// Bytes that are read at a time.
    private static let block = 1024 * 1024

    enum Outcome {
        case bytes([UInt8])
        case finding(Finding)
    }

    /// What a file is, without keeping its bytes.
    enum Identity {
        /// The SHA-256 of its bytes, in hex, and how many they are.
        case content(id: String, size: Int)
        case finding(Finding)
    }

    static func read(_ path: InputPath) -> Outcome {
        var bytes: [UInt8] = []
        if let finding = each(path, size: { bytes.reserveCapacity($0) }, block: { bytes.append(contentsOf: $0) }) {
            return .finding(finding)
        }
        return .bytes(bytes)
    }

    static func identity(of input: Input) -> Identity {
        input.isPattern ? .finding(unmatched) : identity(of: input.path)
    }

    static func identity(of path: InputPath) -> Identity {
        let digest = SHA256Digest()
        var size = 0
        let finding = each(path, size: { _ in }) { bytes in
            digest.update(bytes)
            size += bytes.count
        }
        return finding.map { .finding($0) } ?? .content(id: digest.hex(), size: size)
    }

    /// Gives a file's bytes block by block; the finding says why they are not all of them.
    private static func each(
        _ path: InputPath, size: (Int) -> Void, block take: (UnsafeRawBufferPointer) -> Void
    ) -> Finding? {
        guard let kind = path.kind() else {
            return errno == ENOENT || errno == ENOTDIR
                ? Finding(.inputMissing, .error, "There is no such file; check the name and the folder.")
                : unreadable("\(String(cString: strerror(errno))); check who may read it")
        }
        switch kind {
        case S_IFREG: break
        // An import walks a folder: it comes here only with one that it can't list.
        case S_IFDIR:
            return path.content == nil
                ? unreadable("it is a folder whose content can't be listed; check who may read it")
                : unreadable("it is a folder; name one of its plans, or take all of them with 'schedario import'")
        // Reading a pipe or a device may never end.
        default: return unreadable("it is no plain file; copy what it gives into one")
        }
        // Something else may stand there by now: opening must not wait, and what was opened is asked again.
        let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard file >= 0 else { return unreadable("it could not be opened; check who may read it") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return unreadable("it changed while it was opened; import it again when it is complete")
        }
        guard status.st_size <= maximumSize else { return tooLarge }
        size(Int(status.st_size))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: block, alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = Glibc.read(file, buffer.baseAddress, block)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return unreadable("\(String(cString: strerror(errno))); copy it to another disk") }
            if count == 0 { return nil }
            total += count
            guard total <= maximumSize else { return tooLarge }
            take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static var unmatched: Finding {
        Finding(.inputMissing, .error, "Nothing matches the pattern; check it and the folder.")
    }

    private static var tooLarge: Finding {
        Finding(
            .inputTooLarge, .error,
            "The file has more than \(maximumSize / 1_048_576) MiB; split it, or export it without pictures.")
    }

    private static func unreadable(_ reason: String) -> Finding {
        Finding(.inputUnreadable, .error, "The file can't be read: \(reason).")
    }
}
