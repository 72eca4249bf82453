internal import CPoppler

extension Canvas {
    /// What was drawn, in shades of grey; `nil` where the surface can't be read.
    var greyPicture: PageImage? {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return nil }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let columns = Int(cairo_image_surface_get_width(surface))
        let rows = Int(cairo_image_surface_get_height(surface))
        var pixels = [UInt8](repeating: 255, count: columns * rows)
        pixels.withUnsafeMutableBufferPointer { target in
            for row in 0..<rows {
                let source = data + row * stride
                let line = row * columns
                for column in 0..<columns {
                    // Blue, green, red, unused; the weights are those of luminance in eighths.
                    let pixel = source + column * 4
                    target[line + column] = UInt8((Int(pixel[0]) + 5 * Int(pixel[1]) + 2 * Int(pixel[2])) >> 3)
                }
            }
        }
        return PageImage(width: columns, height: rows, pixels: pixels, scale: scale)
    }
}
