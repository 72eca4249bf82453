internal import Foundation

/// A file that is written from its beginning to its end, in large pieces.
final class OutputFile {
    private static let pieceSize = 1 << 18

    private let handle: FileHandle
    private var buffer: [UInt8] = []

    /// Makes the file, or empties one that is there.
    init(_ url: URL) throws {
        try Data().write(to: url)
        handle = try FileHandle(forWritingTo: url)
        buffer.reserveCapacity(Self.pieceSize + 4096)
    }

    func write(_ text: String) throws { try write(text.utf8) }

    func write(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.pieceSize { try flush() }
    }

    /// Writes what is left; without this call the end of the file is missing.
    func close() throws {
        try flush()
        try handle.close()
    }

    private func flush() throws {
        guard !buffer.isEmpty else { return }
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
