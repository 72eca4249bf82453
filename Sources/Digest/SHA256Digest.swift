internal import CGLib

/// A SHA-256 sum that is fed piece by piece.
///
/// The handle is freed in deinit and stays with its owner: it is not Sendable, like GLib's own `GChecksum`.
public final class SHA256Digest {
    private let checksum: OpaquePointer

    public init() {
        guard let handle = g_checksum_new(G_CHECKSUM_SHA256) else {
            // GLib returns NULL only for an unknown checksum kind: a programming error here.
            preconditionFailure("GLib has no SHA-256")
        }
        checksum = handle
    }

    deinit { g_checksum_free(checksum) }

    /// Adds bytes to the sum.
    public func update(_ bytes: some Collection<UInt8>) {
        let array = ContiguousArray(bytes)
        array.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            g_checksum_update(checksum, base, gssize(buffer.count))
        }
    }

    /// Adds a piece of memory to the sum, without a copy.
    public func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        g_checksum_update(checksum, base.assumingMemoryBound(to: UInt8.self), gssize(bytes.count))
    }

    /// The sum as 64 lower-case hexadecimal digits; nothing can be added afterwards.
    public func hex() -> String { String(cString: g_checksum_get_string(checksum)) }

    /// The sum of these bytes, as 64 lower-case hexadecimal digits.
    public static func hex(of bytes: some Collection<UInt8>) -> String {
        let digest = SHA256Digest()
        digest.update(bytes)
        return digest.hex()
    }

    /// The first 64 bits of the sum of these bytes: enough to tell the parts of a batch from each other.
    public static func number(of bytes: some Collection<UInt8>) -> UInt64 {
        guard let number = UInt64(hex(of: bytes).prefix(16), radix: 16) else {
            // Sixteen hexadecimal digits are always such a number: a programming error here.
            preconditionFailure("the sum is no hexadecimal number")
        }
        return number
    }
}
