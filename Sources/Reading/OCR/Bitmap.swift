internal import CTesseract

/// A bitmap of leptonica's, in shades of grey or black and white.
///
/// The handle is freed in deinit; it is not Sendable and stays on one thread.
final class Bitmap {
    let handle: UnsafeMutablePointer<CTesseract.Pix>

    /// Takes over a bitmap that leptonica made; `nil` where it made none.
    init?(_ made: UnsafeMutablePointer<CTesseract.Pix>?) {
        guard let made else { return nil }
        handle = made
    }

    /// A picture's pixels as a bitmap of grey.
    convenience init?(_ image: PageImage) {
        guard image.width > 0, image.height > 0, image.pixels.count == image.width * image.height else { return nil }
        self.init(pixCreate(Int32(clamping: image.width), Int32(clamping: image.height), 8))
        guard let data = pixGetData(handle) else { return nil }
        let stride = Int(pixGetWpl(handle)) * 4
        image.pixels.withUnsafeBytes { source in
            UnsafeMutableRawPointer(data).withMemoryRebound(to: UInt8.self, capacity: stride * image.height) { target in
                guard let source = source.baseAddress else { return }
                for row in 0..<image.height {
                    UnsafeMutableRawPointer(target + row * stride).copyMemory(
                        from: source + row * image.width, byteCount: image.width)
                }
            }
        }
        // leptonica keeps four pixels in a machine word, the first in its highest byte.
        pixEndianByteSwap(handle)
    }

    deinit {
        var gone: UnsafeMutablePointer<CTesseract.Pix>? = handle
        pixDestroy(&gone)
    }

    /// The bitmap's pixels as a picture; the bitmap is used up by it.
    func image(scale: Double) -> PageImage? {
        let width = Int(pixGetWidth(handle))
        let height = Int(pixGetHeight(handle))
        guard pixGetDepth(handle) == 8, let data = pixGetData(handle) else { return nil }
        let stride = Int(pixGetWpl(handle)) * 4
        pixEndianByteSwap(handle)
        let source = UnsafeRawPointer(data)
        let pixels = [UInt8](unsafeUninitializedCapacity: width * height) { target, count in
            if let start = target.baseAddress {
                for row in 0..<height {
                    UnsafeMutableRawPointer(start + row * width).copyMemory(
                        from: source + row * stride, byteCount: width)
                }
            }
            count = width * height
        }
        return PageImage(width: width, height: height, pixels: pixels, scale: scale)
    }

    /// Black where this is darker than a shade, white elsewhere.
    func darker(than shade: Int) -> Bitmap? { Bitmap(pixThresholdToBinary(handle, Int32(shade))) }

    /// A connected part of a bitmap in black and white, in pixels.
    struct Part {
        var left: Int
        var top: Int
        var width: Int
        var height: Int
    }

    /// The rectangles round the parts that are black and connected, also over corners.
    var parts: [Part] {
        guard let found = pixConnCompBB(handle, 8) else { return [] }
        defer {
            var gone: UnsafeMutablePointer<Boxa>? = found
            boxaDestroy(&gone)
        }
        return (0..<boxaGetCount(found)).compactMap { index in
            var left: Int32 = 0
            var top: Int32 = 0
            var width: Int32 = 0
            var height: Int32 = 0
            guard boxaGetBoxGeometry(found, index, &left, &top, &width, &height) == 0 else { return nil }
            return Part(left: Int(left), top: Int(top), width: Int(width), height: Int(height))
        }
    }

    /// Makes a rectangle white.
    func clear(_ part: Part) {
        guard let area = boxCreate(Int32(part.left), Int32(part.top), Int32(part.width), Int32(part.height)) else {
            return
        }
        pixClearInRect(handle, area)
        var gone: UnsafeMutablePointer<CTesseract.Box>? = area
        boxDestroy(&gone)
    }
}
