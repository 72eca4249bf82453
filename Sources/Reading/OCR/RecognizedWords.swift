internal import CTesseract
internal import Model

/// A walk over the words that the engine has recognised; freed in deinit, before the engine's next picture.
final class RecognizedWords {
    private let iterator: OpaquePointer

    /// `nil` where nothing was recognised.
    init?(_ engine: OpaquePointer) {
        guard let iterator = TessBaseAPIGetIterator(engine) else { return nil }
        self.iterator = iterator
    }

    deinit { TessResultIteratorDelete(iterator) }

    /// - Parameters:
    ///   - scale: pixels per point.
    ///   - floor: words below this confidence are marked as doubtful.
    func all(scale: Double, floor: Double) -> [PageWord] {
        var words: [PageWord] = []
        repeat {
            if let word = word(scale: scale, floor: floor) { words.append(word) }
        } while TessResultIteratorNext(iterator, RIL_WORD) != 0
        return words
    }

    private func word(scale: Double, floor: Double) -> PageWord? {
        guard let bytes = TessResultIteratorGetUTF8Text(iterator, RIL_WORD) else { return nil }
        defer { TessDeleteText(bytes) }
        let text = ShapeRepair.repaired(String(cString: bytes))
        guard !text.isEmpty else { return nil }
        let page = TessResultIteratorGetPageIteratorConst(iterator)
        var left: Int32 = 0
        var top: Int32 = 0
        var right: Int32 = 0
        var bottom: Int32 = 0
        guard TessPageIteratorBoundingBox(page, RIL_WORD, &left, &top, &right, &bottom) != 0 else { return nil }
        let confidence = min(max(Double(TessResultIteratorConfidence(iterator, RIL_WORD)) / 100, 0), 1)
        return PageWord(
            text: text,
            box: Model.Box(
                left: Double(left) / scale, top: Double(top) / scale, right: Double(right) / scale,
                bottom: Double(bottom) / scale),
            fontSize: fontSize, traits: confidence < floor ? .doubtful : [], confidence: confidence)
    }

    /// In points, by the height of the word's line; 0 where it is not known.
    private var fontSize: Double {
        // Weight and slant are always false: the recognition of whole lines knows no fonts.
        var flags = [Int32](repeating: 0, count: 6)
        var size: Int32 = 0
        var font: Int32 = 0
        flags.withUnsafeMutableBufferPointer { buffer in
            guard let flag = buffer.baseAddress else { return }
            _ = TessResultIteratorWordFontAttributes(
                iterator, flag, flag + 1, flag + 2, flag + 3, flag + 4, flag + 5, &size, &font)
        }
        return Double(max(size, 0))
    }
}
