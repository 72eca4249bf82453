internal import Model

/// What the bytes of a PDF say of their own state. poppler repairs what it can and tells nobody.
struct PDFIntegrity {
    /// How far from the end the marks are looked for: some mailers and servers add lines of their own.
    private static let tail = 2048

    private let bytes: [UInt8]
    private let end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = max(0, bytes.count - Self.tail)
    }

    /// What is wrong with the file as a whole; `nil` for a sound one.
    var finding: Finding? {
        if last("%%EOF") == nil {
            return Finding(
                .inputDamaged, .error,
                "The PDF has no end mark, so it was probably cut off on its way: pages may be missing. What could be"
                    + " read is published; fetch or copy the file again.")
        }
        guard let table, isTable(at: table) else {
            return Finding(
                .inputDamaged, .warning,
                "The PDF's table of objects is damaged and was rebuilt: pages may be missing or older ones have come"
                    + " back. Compare the number of pages, or export the document anew from its source.")
        }
        return nil
    }

    /// Where the last table of objects should begin.
    private var table: Int? {
        guard let start = last("startxref") else { return nil }
        let digits = bytes[start...].dropFirst("startxref".utf8.count).drop(while: Self.isSpace)
            .prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// Whether a table or a stream of objects begins there; offsets count from `%PDF-`, before which some files have
    /// a few bytes more.
    private func isTable(at offset: Int) -> Bool {
        let header = bytes.prefix(1024).indices.first { bytes[$0...].starts(with: "%PDF-".utf8) } ?? 0
        return [offset, offset + header].contains { place in
            guard place >= 0, place < bytes.count else { return false }
            let rest = bytes[place...].prefix(64).drop(while: Self.isSpace)
            // `12 0 obj` begins a stream.
            return rest.starts(with: "xref".utf8) || rest.first.map { (0x30...0x39).contains($0) } == true
        }
    }

    private func last(_ mark: String) -> Int? {
        let mark = Array(mark.utf8)
        return bytes[end...].indices.last { bytes[$0...].starts(with: mark) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0 }
}
