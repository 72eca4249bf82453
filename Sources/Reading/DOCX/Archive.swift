internal import CArchive

/// An open ZIP archive in memory.
///
/// The handle is freed in deinit; it is not Sendable and stays on one thread. The bytes must outlive it.
final class Archive {
    /// How libarchive finds the members.
    enum Order {
        /// By the directory at the archive's end: what Word itself does.
        case directory
        /// One after the other from the start: all that a file without its end allows.
        case stream
    }

    /// How reading a member's next bytes ended.
    enum Outcome {
        case more, end, damaged
    }

    private let handle: OpaquePointer
    private var entry: OpaquePointer?

    init?(_ bytes: UnsafeRawBufferPointer, order: Order) {
        guard let handle = archive_read_new() else { return nil }
        self.handle = handle
        switch order {
        case .directory: archive_read_support_format_zip_seekable(handle)
        case .stream: archive_read_support_format_zip_streamable(handle)
        }
        guard archive_read_open_memory(handle, bytes.baseAddress, bytes.count) == ARCHIVE_OK else { return nil }
    }

    deinit { archive_read_free(handle) }

    /// Goes to the next member.
    func next() -> Outcome {
        switch archive_read_next_header(handle, &entry) {
        case ARCHIVE_EOF: return .end
        // A warning here is a name in an unknown encoding.
        case ARCHIVE_OK, ARCHIVE_WARN: return .more
        default: return .damaged
        }
    }

    /// The name of the member; `nil` where it is not ASCII, as the names of all parts of interest are.
    var name: String? {
        guard let entry, let name = archive_entry_pathname(entry) else { return nil }
        return String(cString: name)
    }

    /// Adds the member's next bytes to a buffer; those before a damage, too, where they can be told.
    func read(into buffer: inout [UInt8]) -> Outcome {
        var block: UnsafeRawPointer?
        var count = 0
        var offset: la_int64_t = 0
        let status = archive_read_data_block(handle, &block, &count, &offset)
        if let block, count > 0 { buffer.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count)) }
        switch status {
        case ARCHIVE_OK: return .more
        case ARCHIVE_EOF: return .end
        // A warning here is a checksum or a length that disagrees.
        default: return .damaged
        }
    }
}
