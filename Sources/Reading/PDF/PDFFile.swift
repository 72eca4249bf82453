internal import CGLib
internal import CPoppler

/// An open PDF, through poppler-glib.
///
/// The handle is freed in deinit; it is not Sendable and stays on one thread: poppler shares caches between the pages
/// of a document.
final class PDFFile {
    /// Why a PDF can't be opened.
    enum Failure: Error, Equatable {
        /// It wants a password, or the given one is wrong.
        case locked
        case damaged(String)
    }

    /// What is longer is a text that strayed into the properties.
    private static let longestTitle = 300

    private let handle: OpaquePointer
    /// poppler reads from these bytes as long as the document lives.
    private let bytes: OpaquePointer

    init(_ content: [UInt8], password: String? = nil) throws(Failure) {
        guard let copy = content.withUnsafeBytes({ g_bytes_new($0.baseAddress, gsize($0.count)) }) else {
            throw .damaged("no memory")
        }
        var error: UnsafeMutablePointer<GError>?
        var opened: OpaquePointer?
        // The first one sets up the fonts' library.
        PDFLibrary.withFonts {
            opened = poppler_document_new_from_bytes(copy, nil, &error)
            if opened == nil, let password, error?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) {
                g_clear_error(&error)
                opened = Self.unlocked(copy, password, &error)
            }
        }
        guard let document = opened else {
            g_bytes_unref(copy)
            let code = error?.pointee.code ?? -1
            let message = error.map { String(cString: $0.pointee.message) } ?? "unknown"
            g_clear_error(&error)
            if code == POPPLER_ERROR_ENCRYPTED.rawValue { throw .locked }
            throw .damaged(message)
        }
        handle = document
        bytes = copy
    }

    /// Opens an encrypted PDF; by a stream, since poppler 22.12 crashes on bytes with a wrong password.
    private static func unlocked(
        _ bytes: OpaquePointer, _ password: String, _ error: inout UnsafeMutablePointer<GError>?
    ) -> OpaquePointer? {
        guard let stream = g_memory_input_stream_new_from_bytes(bytes) else { return nil }
        defer { g_object_unref(stream) }
        return poppler_document_new_from_stream(stream, -1, password, nil, &error)
    }

    deinit {
        PDFLibrary.withFonts { g_object_unref(UnsafeMutableRawPointer(handle)) }
        g_bytes_unref(bytes)
    }

    var pageCount: Int { Int(poppler_document_get_n_pages(handle)) }

    /// The title that the document's properties state, where they state one.
    var title: String? {
        guard let title = poppler_document_get_title(handle) else { return nil }
        defer { g_free(title) }
        let text = String(cString: title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty || text.count > Self.longestTitle ? nil : text
    }

    var outline: PDFOutline { PDFOutline(handle) }

    /// A page, counted from 0; `nil` for one that can't be read.
    func page(_ index: Int) -> PDFPage? {
        poppler_document_get_page(handle, Int32(index)).map { PDFPage(handle: $0) }
    }
}
