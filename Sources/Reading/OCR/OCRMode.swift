/// When the words of a PDF's pages are recognised from their pictures.
public enum OCRMode: String, CaseIterable, Sendable {
    /// Only text layers are read.
    case never
    /// Pages without a text layer, or with one that is no text, are recognised.
    case auto
    /// Every page is recognised, whatever its text layer says.
    case always
}
