internal import Digest
public import Model

/// Reads a file's bytes into placed words, by whichever reader fits them.
public struct DocumentReader: Sendable {
    /// Use this reader whatever the bytes look like.
    public var override: ReaderKind?

    /// The password of encrypted PDFs.
    public var password: String?

    /// When the pages of PDFs are recognised from their pictures.
    public var ocr: OCRMode

    /// How many pages are read, and who is told how far it is.
    public var watch: PageWatch

    public init(
        override: ReaderKind? = nil, password: String? = nil, ocr: OCRMode = .auto, watch: PageWatch = PageWatch()
    ) {
        self.override = override
        self.password = password
        self.ocr = ocr
        self.watch = watch
    }

    /// What the bytes are by their beginning, before anything is read: the kind of file and its reader.
    public static func kind(of bytes: [UInt8]) -> (mediaType: String, reader: ReaderKind) {
        let format = FileFormat.of(bytes)
        return (format.mediaType, format.reader)
    }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - names: every name under which these bytes came.
    /// - Returns: the document; its findings of severity `error` say that nothing could be read.
    public func read(_ bytes: [UInt8], names: [String]) -> Document {
        var document = printed(bytes, names: names)
        LetterBullets.restore(&document.words)
        return document
    }

    /// The document's words as its medium gives them.
    private func printed(_ bytes: [UInt8], names: [String]) -> Document {
        let format = FileFormat.of(bytes)
        var document = Document(
            source: Source(
                id: SHA256Digest.hex(of: bytes), names: names, mediaType: format.mediaType, size: bytes.count,
                reader: override ?? format.reader))
        if let finding = format.finding {
            document.findings.append(finding)
            return document
        }
        if format == .zip {
            let read = DOCXReader.read(bytes)
            document.source.reader = .docx
            if read.isWord { document.source.mediaType = DOCXReader.mediaType }
            document.words = read.words
            document.findings += read.findings
            if let parts = read.openDocument {
                add(OpenDocument.read(parts), to: &document)
                return document
            }
            if read.isWord, read.words.isEmpty { document.findings.append(FileFormat.noWords) }
            return document
        }
        if format == .pdf {
            PDFReader.read(bytes, password: password, ocr: ocr, watch: watch, into: &document)
            let isReadable = !document.findings.contains { $0.severity == .error }
            if document.words.isEmpty, isReadable { document.findings.append(FileFormat.noWords) }
            return document
        }
        guard let decoded = TextDecoder.decode(bytes) else {
            document.source.mediaType = "application/octet-stream"
            document.findings.append(FileFormat.binary)
            return document
        }
        document.findings += decoded.findings
        if override == nil, OpenDocument.recognises(decoded.text) {
            add(OpenDocument.read([Array(decoded.text.utf8)]), to: &document)
            return document
        }
        let kind = override ?? (MarkupReader.recognises(decoded.text) ? .markup : .text)
        document.source.reader = kind
        let preformatted = kind == .markup ? PreformattedText.text(of: decoded.text) : nil
        if kind == .markup { document.source.mediaType = "text/html" }
        if preformatted == nil, kind == .markup, let read = MarkupReader.read(decoded.text) {
            document.words = read.words
            document.lines = read.lines
            document.findings += read.findings
        } else {
            var reader = TextReader(preformatted ?? decoded.text)
            let read = reader.read()
            document.words = read.words
            document.lines = read.lines
            document.source.pages = read.pages
            document.findings += read.findings
        }
        if document.words.isEmpty { document.findings.append(FileFormat.noWords) }
        return document
    }

    /// Adds what was read of an OpenDocument text.
    private func add(_ read: (words: [Word], lines: [String])?, to document: inout Document) {
        document.source.reader = .markup
        document.source.mediaType = OpenDocument.mediaType
        document.words = read?.words ?? []
        document.lines = read?.lines ?? []
        if document.words.isEmpty { document.findings.append(FileFormat.noWords) }
    }
}
