/// Where a document came from.
public struct Source: Hashable, Sendable {
    /// SHA-256 of the bytes in hex, or of the name, prefixed `name:`, where there are no bytes to read.
    public var id: String
    /// Every name under which these bytes came, sorted; never empty.
    public var names: [String]
    public var mediaType: String
    /// In bytes.
    public var size: Int
    /// `nil` for media without pages.
    public var pages: Int?
    public var reader: ReaderKind

    public init(id: String, names: [String], mediaType: String, size: Int, pages: Int? = nil, reader: ReaderKind) {
        self.id = id
        self.names = names.sorted()
        self.mediaType = mediaType
        self.size = size
        self.pages = pages
        self.reader = reader
    }

    /// The name that stands for the document.
    public var name: String { names.first ?? "" }
}

/// The readers, by the names under which the dataset and `--reader` know them.
public enum ReaderKind: String, Codable, CaseIterable, Sendable {
    case pdfText = "pdf-text"
    case pdfOCR = "pdf-ocr"
    case pdfMixed = "pdf-mixed"
    case text
    case markup
    case docx
}
