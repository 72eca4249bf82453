internal import Model

/// What kind of file some bytes are, told by the bytes alone.
enum FileFormat: Hashable {
    case empty, pdf, zip, oldOffice, richText, mail, text

    static func of(_ bytes: [UInt8]) -> FileFormat {
        if bytes.isEmpty { return .empty }
        if bytes.prefix(1024).containsSubsequence(Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldOffice }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .richText }
        return isMail(bytes) ? .mail : .text
    }

    /// How far the head of a mail is looked for, in bytes.
    private static let longestHead = 16_384

    /// Whether bytes begin with the head of a mail that has parts, such as attachments: lines `Name: value`, of which
    /// some say so.
    ///
    /// Source: RFC 5322, RFC 2045.
    private static func isMail(_ bytes: [UInt8]) -> Bool {
        // A name without blanks, then a colon: other texts seldom begin so, and are told apart at once.
        guard let colon = bytes.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > 0,
            bytes[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
        else { return false }
        let head = String(decoding: bytes.prefix(longestHead), as: UTF8.self).lowercased()
        var names: Set<Substring> = []
        var hasParts = false
        for line in head.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty { break }
            hasParts = hasParts || line.contains("multipart/")
            if line.first?.isWhitespace == true { continue }
            guard let end = line.firstIndex(of: ":"), line[..<end].allSatisfy({ $0.isASCII && !$0.isWhitespace }) else {
                return false
            }
            names.insert(line[..<end])
        }
        return hasParts && names.isSuperset(of: ["mime-version", "content-type"])
    }

    var mediaType: String {
        switch self {
        case .empty, .text: "text/plain"
        case .pdf: "application/pdf"
        case .zip: "application/zip"
        case .oldOffice: "application/msword"
        case .richText: "application/rtf"
        case .mail: "message/rfc822"
        }
    }

    var reader: ReaderKind {
        switch self {
        case .pdf: .pdfText
        case .zip, .oldOffice: .docx
        case .empty, .richText, .mail, .text: .text
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
        case .mail:
            Finding(
                .inputUnsupported, .error,
                "A mail with its attachments (.eml) can't be read; save the attachments, and import those.")
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
