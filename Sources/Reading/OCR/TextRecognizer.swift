internal import CTesseract
internal import Model

/// Recognises the words in a page's picture, through Tesseract.
///
/// The handle is freed in deinit; it is not Sendable and stays on one thread. Making one reads the language's data
/// (about a tenth of a second): keep it for a whole document.
final class TextRecognizer {
    private let handle: OpaquePointer
    let settings: RecognitionSettings

    init(_ settings: RecognitionSettings = .standard) throws(RecognitionFailure) {
        SingleThread.apply()
        guard let handle = TessBaseAPICreate() else { throw .engine }
        // Tesseract's remarks are for its own developers; this must come before the data is read.
        TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
        guard TessBaseAPIInit3(handle, nil, settings.language) == 0 else {
            TessBaseAPIDelete(handle)
            throw .languageMissing(settings.language)
        }
        self.handle = handle
        self.settings = settings
    }

    deinit {
        TessBaseAPIEnd(handle)
        TessBaseAPIDelete(handle)
    }

    /// The words of a whole picture, by Tesseract's own notion of its columns and lines.
    ///
    /// - Parameter image: a page's picture without its rules, as `RuleEraser` leaves it.
    func recognize(_ image: PageImage) throws(RecognitionFailure) -> [PageWord] {
        try load(image)
        return try words(of: image, in: nil, shade: Shades(image).ink, PSM_AUTO)
    }

    /// The words of each of the given rectangles, one by one, and those outside all of them: words of neighbouring
    /// cells never run together.
    ///
    /// - Parameters:
    ///   - image: a page's picture without its rules, as `RuleEraser` leaves it.
    ///   - boxes: in points; table cells, say. What lies in a box within a box is the inner one's.
    /// - Returns: the words of each box, and those outside in the order in which Tesseract reads them.
    func recognize(
        _ image: PageImage, in boxes: [Model.Box]
    ) throws(RecognitionFailure) -> (cells: [[PageWord]], outside: [PageWord]) {
        var rest = image
        let shades = Shades(rest)
        let areas = boxes.map { PixelArea($0, in: rest) }
        var cells = [[PageWord]](repeating: [], count: boxes.count)
        // What a smaller box has given is painted over before a larger one round it, or across it, is read.
        for round in PixelArea.rounds(areas, overlap: Int((3 * rest.scale).rounded())) {
            try load(rest)
            var read: [PixelArea] = []
            for index in round {
                guard let area = areas[index] else { continue }
                read.append(area)
                guard let ink = area.inked(rest, darkerThan: shades.ink) else { continue }
                cells[index] = try words(of: rest, in: ink, shade: shades.ink, PSM_SINGLE_BLOCK)
            }
            for area in read { area.fill(&rest, with: UInt8(clamping: shades.paper)) }
        }
        var outside: [PageWord] = []
        if PixelArea(of: rest)?.inked(rest, darkerThan: shades.ink) != nil {
            try load(rest)
            outside = try words(of: rest, in: nil, shade: shades.ink, PSM_AUTO)
        }
        return (cells, outside + (try unread(image, without: cells.flatMap { $0 } + outside, shade: shades.ink)))
    }

    /// Words that stand on a page and are not among those read, where there is no doubt of them.
    private func unread(
        _ image: PageImage, without words: [PageWord], shade: Int
    ) throws(RecognitionFailure) -> [PageWord] {
        let lines = UnreadInk.lines(image, without: words, darkerThan: shade)
        guard !lines.isEmpty else { return [] }
        try load(image)
        var found: [PageWord] = []
        for line in lines { found += try self.words(of: image, in: line, shade: shade, PSM_SINGLE_LINE) }
        return found.filter { word in
            !word.traits.contains(.doubtful) && word.text.count(where: { $0.isLetter || $0.isNumber }) >= 2
        }
    }

    /// Hands a picture to the engine, which keeps a copy of it.
    private func load(_ image: PageImage) throws(RecognitionFailure) {
        guard image.width > 0, image.height > 0, image.width < 32_768, image.height < 32_768,
            image.pixels.count == image.width * image.height
        else { throw .engine }
        image.pixels.withUnsafeBufferPointer { pixels in
            TessBaseAPISetImage(
                handle, pixels.baseAddress, Int32(image.width), Int32(image.height), 1, Int32(image.width))
        }
        TessBaseAPISetSourceResolution(handle, Int32((image.scale * 72).rounded()))
    }

    /// The words of the loaded picture, or of a part of it.
    private func words(
        of image: PageImage, in area: PixelArea?, shade: Int, _ mode: TessPageSegMode
    ) throws(RecognitionFailure) -> [PageWord] {
        TessBaseAPISetPageSegMode(handle, mode)
        if let area {
            TessBaseAPISetRectangle(
                handle, Int32(area.left), Int32(area.top), Int32(area.width), Int32(area.height))
        }
        guard TessBaseAPIRecognize(handle, nil) == 0 else { throw .engine }
        let words = RecognizedWords(handle)?.all(scale: image.scale, floor: settings.floor) ?? []
        let shape = DiscShape(image, darkerThan: shade)
        let sign = BarredSign(image, darkerThan: shade)
        return words.map { sign.repaired(shape.repaired($0)) }
    }
}
