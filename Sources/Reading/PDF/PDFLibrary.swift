internal import Synchronization

/// poppler as a whole: what its documents share.
public enum PDFLibrary {
    private static let fonts = Mutex(())

    /// Does what opens, uses or closes fonts, one thread at a time: poppler's documents draw with one FreeType library,
    /// whose list of open fonts bears no more, and poppler 22.12 guards it by document only. Cairo keeps fonts that nobody
    /// uses for a while, and closes them where others are used or a context is dropped; 1.16 aborts where one thread
    /// drops a font that another takes up.
    static func withFonts(_ body: () -> Void) { fonts.withLock { _ in body() } }

    /// Makes the tables of encodings for all documents that this process, or one forked from it, will read; else poppler
    /// makes them with the first document and drops them with the last.
    public static func prepare() { _ = blank }

    /// A page without content, kept open.
    nonisolated(unsafe) private static let blank: PDFFile? = {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] >>",
        ]
        var text = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += table + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return try? PDFFile(Array(text.utf8))
    }()
}
