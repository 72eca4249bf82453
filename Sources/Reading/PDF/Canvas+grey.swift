internal import CPoppler

#if canImport(Glibc)
    internal import Glibc
#endif

extension Canvas {
    /// What was drawn, in shades of grey; `nil` where the surface can't be read.
    var greyPicture: PageImage? {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let columns = Int(cairo_image_surface_get_width(surface))
        let rows = Int(cairo_image_surface_get_height(surface))
        let pixels = [UInt8](unsafeUninitializedCapacity: columns * rows) { target, count in
            for row in 0..<rows {
                let line = UnsafeRawPointer(data + row * stride)
                guard let shades = target.baseAddress.map({ $0 + row * columns }) else { break }
                // Many rows are like the one above.
                if row > 0, memcmp(line, line - stride, columns * 4) == 0 {
                    shades.initialize(from: shades - columns, count: columns)
                    continue
                }
                let source = line.assumingMemoryBound(to: UInt32.self)
                for column in 0..<columns { shades[column] = Self.shade(source[column]) }
            }
            count = columns * rows
        }
        return PageImage(width: columns, height: rows, pixels: pixels, scale: scale)
    }

    /// The luminance of a pixel of red, green and blue, eight bits each; its weights are in eighths.
    private static func shade(_ pixel: UInt32) -> UInt8 {
        let blue = pixel & 0xFF
        let green = pixel >> 8 & 0xFF
        let red = pixel >> 16 & 0xFF
        return UInt8(truncatingIfNeeded: (blue &+ 5 &* green &+ 2 &* red) >> 3)
    }
}
