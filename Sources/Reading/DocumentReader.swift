public import Model

/// Reads a file's bytes into placed words, by whichever reader fits them.
public struct DocumentReader: Sendable {
    /// Use this reader whatever the bytes look like.
    public var override: ReaderKind?

    public init(override: ReaderKind? = nil) { self.override = override }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - names: every name under which these bytes came.
    /// - Returns: the document; its findings of severity `error` say that nothing could be read.
    public func read(_ bytes: [UInt8], names: [String]) -> Document {
        Document(
            source: Source(id: "", names: names, mediaType: "text/plain", size: bytes.count, reader: .text))
    }
}
