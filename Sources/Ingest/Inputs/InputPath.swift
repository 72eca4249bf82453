#if canImport(Glibc)
    internal import Glibc
#endif

/// A path as the system knows it: bytes, which need not be UTF-8.
public struct InputPath: Hashable, Sendable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }

    public init(_ text: String) { bytes = Array(text.utf8) }

    init(cString: UnsafePointer<CChar>) {
        bytes = UnsafeBufferPointer(start: cString, count: strlen(cString)).map(UInt8.init(bitPattern:))
    }

    /// The path to read: bytes that are no UTF-8 as `\xE8`, so that two paths never look the same.
    public var text: String { Self.text(of: bytes) }

    /// The last part, to read.
    public var name: String { Self.text(of: bytes.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? bytes) }

    static func text(of bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        var rest = bytes[...]
        while let first = rest.first {
            // The longest sequence that is one character; a scalar has four bytes at most.
            let known = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self)?.unicodeScalars.count == 1 }
            if let known {
                text += String(decoding: rest.prefix(known), as: UTF8.self)
            } else {
                let digits = String(first, radix: 16, uppercase: true)
                text += "\\x" + (digits.count == 1 ? "0" : "") + digits
            }
            rest = rest.dropFirst(known ?? 1)
        }
        return text
    }

    func appending(_ name: [UInt8]) -> InputPath {
        InputPath(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        try (bytes + [0]).withUnsafeBufferPointer { buffer in
            try buffer.withMemoryRebound(to: CChar.self) { chars in
                guard let start = chars.baseAddress else {
                    // The buffer holds the final zero at least.
                    preconditionFailure("an empty buffer")
                }
                return try body(start)
            }
        }
    }

    /// The path from the root, without links; the path itself where there is nothing.
    var resolved: InputPath {
        guard let found = withCString({ realpath($0, nil) }) else { return self }
        defer { free(found) }
        return InputPath(cString: found)
    }

    /// The kind of file that stands there, by `S_IFMT`; `nil` where nothing does.
    func kind(followingLinks follows: Bool = true) -> mode_t? {
        var status = Glibc.stat()
        let result = withCString { fstatat(AT_FDCWD, $0, &status, follows ? 0 : AT_SYMLINK_NOFOLLOW) }
        return result == 0 ? status.st_mode & S_IFMT : nil
    }

    /// Whether nothing stands there; what is out of reach may be there.
    var isMissing: Bool { kind() == nil && (errno == ENOENT || errno == ENOTDIR) }

    /// The names in a folder, in order of their bytes; `nil` where they can't be listed.
    var content: [[UInt8]]? {
        guard let folder = withCString({ opendir($0) }) else { return nil }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { InputPath(cString: $0).bytes }
            }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// In JSON a text where it is UTF-8, else its bytes as numbers.
extension InputPath: Codable {
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self.init(text)
        } else {
            self.init(bytes: try value.decode([UInt8].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        if let text = String(validating: bytes, as: UTF8.self) {
            try value.encode(text)
        } else {
            try value.encode(bytes)
        }
    }
}
