internal import CSandbox

#if canImport(Glibc)
    internal import Glibc
#endif

/// Reading and writing by file descriptor, whole and without exceptions.
enum Descriptor {
    /// Writes all bytes; `false` where the other side is gone or the disk is full.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
    }

    /// Adds what can be read now to a buffer; `false` at the end.
    static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 16) { block in
            while true {
                let count = Glibc.read(descriptor, block.baseAddress, block.count)
                if count < 0, errno == EINTR { continue }
                if count < 0, errno == EAGAIN { return true }
                guard count > 0 else { return false }
                buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[..<count]))
                return true
            }
        }
    }

    /// A pipe whose ends close when a program is started.
    static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [0, 0]
        return csandbox_pipe(&ends) == 0 ? (ends[0], ends[1]) : nil
    }

    /// Waits until one of these has something to read or is closed.
    ///
    /// - Parameter watched: descriptors of which only the closing counts.
    /// - Returns: for each of `read`, then of `watched`, whether it is so; `nil` when the time is up.
    static func wait(read: [Int32], watched: [Int32] = [], seconds: Double) -> [Bool]? {
        var entries = read.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        entries += watched.map { pollfd(fd: $0, events: 0, revents: 0) }
        while true {
            let milliseconds = Int32(clamping: Int((max(0, seconds) * 1000).rounded(.up)))
            let count = poll(&entries, nfds_t(entries.count), milliseconds)
            if count < 0, errno == EINTR { continue }
            return count <= 0 ? nil : entries.map { $0.revents != 0 }
        }
    }
}
