import CPoppler
import Foundation
import Model

@testable import Reading

/// A page drawn by a test: text in Cairo's own sans serif and straight lines, in points, as a scanner would see it.
///
/// Fonts are used by one thread at a time: Cairo 1.16 aborts where one drops a font that another takes up.
final class DrawnPage {
    static let scale = 300.0 / 72
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let size: (width: Double, height: Double)

    /// - Parameter degrees: by how much the page lies turned, clockwise, round its centre.
    init?(width: Double = 320, height: Double = 200, turned degrees: Double = 0) {
        let columns = Int32(width * Self.scale)
        let rows = Int32(height * Self.scale)
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns, rows) else { return nil }
        guard let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            return nil
        }
        self.surface = surface
        self.context = context
        size = (width, height)
        cairo_set_source_rgb(context, 1, 1, 1)
        cairo_paint(context)
        cairo_set_source_rgb(context, 0, 0, 0)
        cairo_scale(context, Self.scale, Self.scale)
        cairo_translate(context, width / 2, height / 2)
        cairo_rotate(context, degrees * .pi / 180)
        cairo_translate(context, -width / 2, -height / 2)
        PDFLibrary.withFonts {
            cairo_select_font_face(context, "sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL)
        }
    }

    deinit {
        PDFLibrary.withFonts {
            cairo_destroy(context)
            cairo_surface_destroy(surface)
        }
    }

    /// Text whose first baseline begins at a point; each line of it on a line of its own.
    ///
    /// - Parameter shade: from 0, black, to 1, white.
    func write(_ text: String, x: Double, y: Double, size: Double = 10, shade: Double = 0) {
        cairo_set_source_rgb(context, shade, shade, shade)
        defer { cairo_set_source_rgb(context, 0, 0, 0) }
        PDFLibrary.withFonts {
            cairo_set_font_size(context, size)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                cairo_move_to(context, x, y + Double(index) * size * 1.25)
                cairo_show_text(context, String(line))
            }
        }
    }

    /// - Parameter shade: from 0, black, to 1, white.
    func line(
        from start: (Double, Double), to end: (Double, Double), thickness: Double = 0.7, shade: Double = 0
    ) {
        cairo_set_source_rgb(context, shade, shade, shade)
        cairo_set_line_width(context, thickness)
        cairo_move_to(context, start.0, start.1)
        cairo_line_to(context, end.0, end.1)
        cairo_stroke(context)
        cairo_set_source_rgb(context, 0, 0, 0)
    }

    /// A box filled with a shade.
    func fill(_ box: Box, shade: Double) {
        cairo_set_source_rgb(context, shade, shade, shade)
        cairo_rectangle(context, box.left, box.top, box.right - box.left, box.bottom - box.top)
        cairo_fill(context)
        cairo_set_source_rgb(context, 0, 0, 0)
    }

    /// The four sides of a box.
    func frame(_ box: Box, thickness: Double = 0.7, shade: Double = 0) {
        let corners = [
            (box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom),
        ]
        for (index, corner) in corners.enumerated() {
            line(from: corner, to: corners[(index + 1) % corners.count], thickness: thickness, shade: shade)
        }
    }

    var image: PageImage {
        cairo_surface_flush(surface)
        let width = Int(cairo_image_surface_get_width(surface))
        let height = Int(cairo_image_surface_get_height(surface))
        let stride = Int(cairo_image_surface_get_stride(surface))
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height)
        if let data = cairo_image_surface_get_data(surface) {
            for row in 0..<height {
                for column in 0..<width { pixels.append(data[row * stride + column * 4]) }
            }
        }
        return PageImage(width: width, height: height, pixels: pixels, scale: Self.scale)
    }
}
