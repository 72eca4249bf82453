internal import CPoppler

#if canImport(Glibc)
    internal import Glibc
#endif

extension Canvas {
    /// Width and height in pixels.
    var pixelSize: (width: Int, height: Int) {
        (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    }

    /// What was drawn, in shades of grey; `nil` where the surface can't be read.
    var greyPicture: PageImage? {
        let (width, height) = pixelSize
        var isRead = false
        let pixels = [UInt8](unsafeUninitializedCapacity: width * height) { target, count in
            guard let first = target.baseAddress else { return }
            isRead = readShades { row, pixels in
                let line = first + row * width
                if let pixels {
                    Self.shade(pixels, into: line, width)
                } else {
                    line.update(from: line - width, count: width)
                }
            }
            count = isRead ? width * height : 0
        }
        return isRead ? PageImage(width: width, height: height, pixels: pixels, scale: scale) : nil
    }

    /// Fills steps with what was drawn; `false` where the surface can't be read.
    func fill(_ steps: ShadeSteps) -> Bool {
        let (width, _) = pixelSize
        // Two rows in turn: a step leads from one to the other.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * max(1, width)) { shades in
            guard let first = shades.baseAddress, let rows = Rows(self) else { return false }
            var isSecond = false
            steps.fill { row in
                guard let pixels = rows.changed(row) else { return nil }
                let line = first + (isSecond ? width : 0)
                isSecond.toggle()
                Self.shade(pixels, into: line, width)
                return UnsafePointer(line)
            }
            return true
        }
    }

    /// Calls for each row with its pixels; `nil` for a row that is like the one above.
    private func readShades(_ body: (_ row: Int, _ pixels: UnsafePointer<UInt32>?) -> Void) -> Bool {
        guard let rows = Rows(self) else { return false }
        for row in 0..<pixelSize.height { body(row, rows.changed(row)) }
        return true
    }

    /// The rows of pixels of a surface, as long as nothing is drawn on it.
    private struct Rows {
        let data: UnsafeMutablePointer<UInt8>
        let stride: Int
        let bytes: Int

        init?(_ canvas: Canvas) {
            cairo_surface_flush(canvas.surface)
            guard let data = cairo_image_surface_get_data(canvas.surface) else { return nil }
            self.data = data
            stride = Int(cairo_image_surface_get_stride(canvas.surface))
            bytes = canvas.pixelSize.width * 4
        }

        /// The pixels of a row; `nil` where it is like the one above, as many are.
        func changed(_ row: Int) -> UnsafePointer<UInt32>? {
            let line = UnsafeRawPointer(data + row * stride)
            if row > 0, memcmp(line, line - stride, bytes) == 0 { return nil }
            return line.assumingMemoryBound(to: UInt32.self)
        }
    }

    /// The luminance of pixels of red, green and blue, eight bits each; its weights are in eighths.
    private static func shade(_ pixels: UnsafePointer<UInt32>, into shades: UnsafeMutablePointer<UInt8>, _ count: Int) {
        for column in 0..<count {
            let pixel = pixels[column]
            let blue = pixel & 0xFF
            let green = pixel >> 8 & 0xFF
            let red = pixel >> 16 & 0xFF
            shades[column] = UInt8(truncatingIfNeeded: (blue &+ 5 &* green &+ 2 &* red) >> 3)
        }
    }
}
