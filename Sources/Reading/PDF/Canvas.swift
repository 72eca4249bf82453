internal import CPoppler
internal import Model

/// A surface of Cairo's to draw on, in points from the top left; freed in deinit, not Sendable.
final class Canvas {
    let surface: OpaquePointer
    /// Pixels per point.
    let scale: Double
    private let context: OpaquePointer
    private let width: Double
    private let height: Double

    /// A white surface; `nil` where it would be too large. Sizes are in points, `scale` in pixels per point.
    init?(width: Double, height: Double, scale: Double) {
        let columns = (width * scale).rounded(.up)
        let rows = (height * scale).rounded(.up)
        guard columns >= 1, rows >= 1, columns <= 20_000, rows <= 20_000, columns * rows <= 120_000_000,
            let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
        else { return nil }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            return nil
        }
        self.surface = surface
        self.context = context
        self.width = width
        self.height = height
        self.scale = scale
        cairo_scale(context, scale, scale)
        clear()
    }

    /// Makes the whole surface white again.
    func clear() {
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
    }

    /// Whether the surface has this size, in points.
    func has(width: Double, height: Double) -> Bool { self.width == width && self.height == height }

    deinit {
        PDFLibrary.withFonts {
            cairo_destroy(context)
            cairo_surface_destroy(surface)
        }
    }

    /// Draws a page of a PDF.
    func draw(_ page: PDFPage) {
        cairo_save(context)
        page.render(on: context)
        PDFLibrary.withFonts { cairo_restore(context) }
    }

    /// Draws a box and its tag.
    func draw(_ mark: PageDrawing.Mark) {
        draw(mark.box, mark.style, mark.color)
        if let tag = mark.tag { PDFLibrary.withFonts { draw(tag: tag, beside: mark.box, mark.color) } }
    }

    private func draw(_ box: Box, _ style: PageDrawing.Style, _ color: PageDrawing.Color) {
        cairo_save(context)
        defer { cairo_restore(context) }
        // The state that is saved and restored does not hold the path.
        cairo_new_path(context)
        cairo_rectangle(context, box.left, box.top, box.right - box.left, box.bottom - box.top)
        cairo_set_line_width(context, 0.5)
        switch style {
        case .frame: stroke(color, 0.9)
        case .dashes:
            cairo_set_dash(context, [3, 2], 2, 0)
            stroke(color, 0.9)
        case .light: fill(color, 0.28)
        case .hatched:
            fill(color, 0.45)
            hatch(box, color)
        }
    }

    private func stroke(_ color: PageDrawing.Color, _ alpha: Double) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, alpha)
        cairo_stroke(context)
    }

    private func fill(_ color: PageDrawing.Color, _ alpha: Double) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, alpha)
        cairo_fill_preserve(context)
    }

    /// Strokes across the box whose path is set.
    private func hatch(_ box: Box, _ color: PageDrawing.Color) {
        cairo_clip(context)
        let rise = box.bottom - box.top
        for x in stride(from: box.left - rise, to: box.right, by: 3) {
            cairo_move_to(context, x, box.bottom)
            cairo_line_to(context, x + rise, box.top)
        }
        stroke(color, 0.7)
    }

    private func draw(tag: String, beside box: Box, _ color: PageDrawing.Color) {
        let width = measure(tag, size: 7, bold: true) + 4
        let left = max(0, box.left - width - 2)
        cairo_new_path(context)
        cairo_rectangle(context, left, box.top, width, 9)
        cairo_set_source_rgb(context, color.red * 0.7, color.green * 0.7, color.blue * 0.7)
        cairo_fill(context)
        draw(tag, x: left + 2, y: box.top + 7, color: .white)
    }

    /// Draws the key from the top, right of `left`; smaller where it would not fit.
    func draw(_ key: [PageDrawing.KeyLine], at left: Double) {
        PDFLibrary.withFonts { write(key, at: left) }
    }

    private func write(_ key: [PageDrawing.KeyLine], at left: Double) {
        let pitch = min(13, (height - 24) / Double(max(1, key.count)))
        let size = min(8, pitch * 0.75)
        cairo_set_source_rgb(context, 0.97, 0.97, 0.97)
        cairo_new_path(context)
        cairo_rectangle(context, left, 0, PageDrawing.keyWidth, height)
        cairo_fill(context)
        for (index, line) in key.enumerated() {
            let top = 12 + Double(index) * pitch
            for (place, style) in line.styles.enumerated() {
                let x = left + 8 + Double(place) * 14
                draw(Box(left: x, top: top, right: x + 12, bottom: top + pitch * 0.8), style, line.color)
            }
            let isHeading = line.styles.isEmpty
            measure("", size: size, bold: isHeading)
            draw(line.text, x: left + (isHeading ? 8 : 40), y: top + pitch * 0.65, color: .black)
        }
    }

    /// Chooses the type and tells how wide a text is in it.
    @discardableResult
    private func measure(_ text: String, size: Double, bold: Bool) -> Double {
        cairo_select_font_face(
            context, "sans-serif", CAIRO_FONT_SLANT_NORMAL, bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
        cairo_set_font_size(context, size)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, text, &extents)
        return extents.x_advance
    }

    private func draw(_ text: String, x: Double, y: Double, color: PageDrawing.Color) {
        cairo_set_source_rgb(context, color.red, color.green, color.blue)
        cairo_move_to(context, x, y)
        cairo_show_text(context, text)
    }

    /// What is drawn, as the bytes of a PNG.
    func png() -> [UInt8]? {
        final class Sink { var bytes: [UInt8] = [] }
        let sink = Sink()
        let status = cairo_surface_write_to_png_stream(
            surface,
            { closure, data, count in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
                sink.bytes += UnsafeBufferPointer(start: data, count: Int(count))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(sink).toOpaque())
        return status == CAIRO_STATUS_SUCCESS ? sink.bytes : nil
    }
}

extension PageDrawing.Color {
    fileprivate static let white = PageDrawing.Color(1, 1, 1)
    fileprivate static let black = PageDrawing.Color(0, 0, 0)
}
