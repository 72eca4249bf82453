internal import Model

/// What kind of file some bytes are, told by the bytes alone.
enum FileFormat: Hashable {
    case empty, pdf, zip, oldOffice, richText, text

    static func of(_ bytes: [UInt8]) -> FileFormat {
        if bytes.isEmpty { return .empty }
        if bytes.prefix(1024).containsSubsequence(Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldOffice }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .richText }
        return .text
    }

    var mediaType: String {
        switch self {
        case .empty, .text: "text/plain"
        case .pdf: "application/pdf"
        case .zip: "application/zip"
        case .oldOffice: "application/msword"
        case .richText: "application/rtf"
        }
    }

    var reader: ReaderKind {
        switch self {
        case .pdf: .pdfText
        case .zip, .oldOffice: .docx
        case .empty, .richText, .text: .text
        }
    }

    /// Why nothing can be read from this format; `nil` where something can.
    var finding: Finding? {
        switch self {
        case .empty: Self.noWords
        case .oldOffice:
            Finding(
                .inputUnsupported, .error,
                "Old Word files (.doc) and files with a password can't be read; save the document as .docx, without "
                    + "a password, and import that.")
        case .richText:
            Finding(
                .inputUnsupported, .error,
                "Rich text (.rtf) can't be read; save the document as .docx or .odt, and import that.")
        case .text, .pdf, .zip: nil
        }
    }

    static let noWords = Finding(
        .inputEmpty, .error, "The file holds no word; check that the export of the document was complete.")
    static let binary = Finding(
        .inputBinary, .error, "The file is no text that can be read; export the document as text or HTML.")
}

extension Sequence<UInt8> {
    /// Whether these bytes stand somewhere in the sequence, one after the other.
    fileprivate func containsSubsequence(_ wanted: [UInt8]) -> Bool {
        var window: [UInt8] = []
        for byte in self {
            window.append(byte)
            if window.count > wanted.count { window.removeFirst() }
            if window == wanted { return true }
        }
        return false
    }
}
