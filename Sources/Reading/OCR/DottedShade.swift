internal import CTesseract

/// Makes grey of shading that is dots of black: so a scanner, or a fax, that knows but black and white keeps a shaded
/// cell.
enum DottedShade {
    /// Dots are less than this long, across as down; the strokes of letters are longer one way or the other. In points.
    private static let longest = 1.7
    /// From this share of its surroundings on, dots are shading.
    private static let leastShare = 0.05
    /// From this share of the page on, there is something to do.
    private static let leastArea = 0.002

    /// The picture with such shading as grey; the same picture where there is none or where memory is short.
    static func softened(_ image: PageImage) -> PageImage {
        let ink = Shades(image).ink
        let long = Int32((longest * image.scale).rounded())
        guard long > 1, let grey = Bitmap(image), let dark = grey.darker(than: ink),
            let across = Bitmap(pixOpenBrick(nil, dark.handle, long, 1)),
            let down = Bitmap(pixOpenBrick(nil, dark.handle, 1, long)),
            let strokes = Bitmap(pixOr(nil, across.handle, down.handle)),
            let dots = Bitmap(pixSubtract(nil, dark.handle, strokes.handle)),
            let far = Bitmap(pixScaleToGray4(dots.handle)), let mean = Bitmap(pixBlockconv(far.handle, 3, 3)),
            let some = mean.darker(than: Int(255 * (1 - leastShare)))
        else { return image }
        // What lies in thin strips are the curves of a line of text, and between the lines of a shaded cell is a gap.
        guard let thick = Bitmap(pixOpenBrick(nil, some.handle, 11, 11)),
            let shaded = Bitmap(pixCloseSafeBrick(nil, thick.handle, 25, 25))
        else { return image }
        var count: Int32 = 0
        let area = Double(pixGetWidth(shaded.handle)) * Double(pixGetHeight(shaded.handle))
        guard pixCountPixels(shaded.handle, &count, nil) == 0, Double(count) >= leastArea * area,
            let mask = Bitmap(pixExpandReplicate(shaded.handle, 4)),
            // Twice the mean of five pixels at 300 dpi: nothing is left of patterns that repeat after four to six.
            let once = Bitmap(pixBlockconv(grey.handle, reach(image), reach(image))),
            let soft = Bitmap(pixBlockconv(once.handle, reach(image), reach(image))),
            pixCombineMasked(grey.handle, soft.handle, mask.handle) == 0
        else { return image }
        return grey.image(scale: image.scale) ?? image
    }

    private static func reach(_ image: PageImage) -> Int32 { Int32((0.5 * image.scale).rounded()) }
}
