internal import Model

/// Why a picture's words can't be recognised.
enum RecognitionFailure: Error, Hashable, Sendable {
    /// The language's data is not installed.
    case languageMissing(String)
    /// The engine could not be made or refused the picture.
    case engine

    /// What a person is told, and the remedy.
    func finding(page: Int? = nil) -> Finding {
        switch self {
        case .languageMissing(let language):
            Finding(
                .ocrLanguageMissing, .error,
                "Pages without text can't be recognised: Tesseract's data for \"\(language)\" is missing."
                    + " Install the Debian package tesseract-ocr-\(language), or point TESSDATA_PREFIX at the folder"
                    + " of \(language).traineddata.", page: page)
        case .engine:
            Finding(
                .ocrFailed, .error,
                "The words of this page could not be recognised. Scan it again, or give its text in another form.",
                page: page)
        }
    }
}
