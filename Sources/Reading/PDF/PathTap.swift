internal import CDrawingTap
internal import CPoppler
internal import Model

/// Takes what poppler draws on a page as paths, before it becomes pixels: exact, and for a small part of the time.
///
/// One serves all pages of a document; freed in deinit, not Sendable, on its document's thread.
final class PathTap {
    /// Device units per point: poppler moves hairlines to whole ones, and makes masks of so many pixels.
    private static let scale = 2.0
    /// Cairo's coordinates reach further, its masks need memory; in points.
    private static let largestSide = 20_000.0
    /// A larger part of the page may be a table that is an image.
    private static let largestPicture = 0.04
    /// An image as narrow as this is a line, in points.
    private static let thinnestPicture = 3.0

    private let tap: UnsafeMutablePointer<drawingtap>

    init() {
        tap = .allocate(capacity: 1)
        tap.initialize(to: drawingtap())
    }

    deinit {
        drawingtap_free(tap)
        tap.deallocate()
    }

    /// What is drawn on a page without its text, first what is drawn first, and where slanting lines are drawn.
    ///
    /// - Returns: `nil` where paths don't tell it: a large image, a drawing, a program that Cairo does not call.
    func drawing(of page: PDFPage) -> (areas: [PaintedArea], slants: [Box])? {
        guard drawingtap_is_in_force(), draw(page) else { return nil }
        let (width, height) = page.size
        let whole = Box(left: 0, top: 0, right: width, bottom: height)
        var areas: [PaintedArea] = []
        var slants: [Box] = []
        for operation in UnsafeBufferPointer(start: tap.pointee.operations, count: tap.pointee.count) {
            let clip = Self.clip(operation).cut(to: whole)
            guard clip.right > clip.left, clip.bottom > clip.top else { continue }
            let path = path(operation)
            if operation.kind == DRAWINGTAP_STROKE || operation.kind == DRAWINGTAP_FILL { slants += path.slants }
            switch operation.kind {
            case DRAWINGTAP_STROKE:
                areas += path.strokes(width: operation.line_width / Self.scale, Self.paint(operation), within: clip)
            case DRAWINGTAP_FILL:
                guard
                    let filled = path.filled(isEvenOdd: operation.even_odd, Self.paint(operation), within: clip)
                else { return nil }
                areas += filled
            default:
                let box = path.bounds.map { $0.cut(to: clip) } ?? clip
                let (across, down) = (box.right - box.left, box.bottom - box.top)
                // One beside its clip is not seen.
                guard across > 0, down > 0 else { continue }
                if min(across, down) <= Self.thinnestPicture {
                    areas.append(PaintedArea(box: box, paint: Paint(shade: 0, opacity: 1)))
                } else if across * down > Self.largestPicture * width * height {
                    return nil
                }
            }
        }
        return (areas, slants)
    }

    /// Draws the page for the tap; `false` where it holds not all of it.
    private func draw(_ page: PDFPage) -> Bool {
        let (width, height) = page.size
        guard max(width, height) <= Self.largestSide else { return false }
        var extents = cairo_rectangle_t(x: 0, y: 0, width: width * Self.scale, height: height * Self.scale)
        guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR, &extents) else { return false }
        defer { PDFLibrary.withFonts { cairo_surface_destroy(surface) } }
        guard let context = cairo_create(surface) else { return false }
        defer { PDFLibrary.withFonts { cairo_destroy(context) } }
        cairo_scale(context, Self.scale, Self.scale)
        drawingtap_begin(tap, context)
        defer { drawingtap_end() }
        page.render(on: context)
        return !tap.pointee.overflowed
    }

    private func path(_ operation: drawingtap_operation) -> DrawnPath {
        var path = DrawnPath()
        var lead = DrawnPath.Point(x: 0, y: 0)
        let points = UnsafeBufferPointer(start: tap.pointee.points, count: tap.pointee.point_count)
        for point in points[operation.first_point..<operation.first_point + operation.point_count] {
            let place = DrawnPath.Point(x: point.x / Self.scale, y: point.y / Self.scale)
            switch point.step {
            case DRAWINGTAP_MOVE: path.move(to: place)
            case DRAWINGTAP_LINE: path.line(to: place)
            case DRAWINGTAP_LEAD: lead = place
            case DRAWINGTAP_CURVE: path.curve(to: place, by: lead)
            default: path.close()
            }
        }
        return path
    }

    private static func clip(_ operation: drawingtap_operation) -> Box {
        Box(
            left: operation.left / scale, top: operation.top / scale, right: operation.right / scale,
            bottom: operation.bottom / scale)
    }

    private static func paint(_ operation: drawingtap_operation) -> Paint {
        Paint(
            shade: (2 * operation.red + 5 * operation.green + operation.blue) * 255 / 8, opacity: operation.alpha)
    }
}
