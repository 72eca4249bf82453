internal import CArchive
internal import CPoppler
internal import CTesseract

/// The libraries of the machine that decide what is read.
public enum ReaderLibraries {
    /// Their names and versions: another one may read the same bytes in another way.
    public static var versions: [String] {
        [
            "poppler " + text(poppler_get_version()), "tesseract " + text(TessVersion()),
            text(archive_version_details()),
        ]
    }

    private static func text(_ version: UnsafePointer<CChar>?) -> String { version.map { String(cString: $0) } ?? "" }
}
