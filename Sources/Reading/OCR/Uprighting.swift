internal import CTesseract

/// Turns the picture of a page that lay sideways or head down on the scanner until its text stands upright.
enum Uprighting {
    /// leptonica counts letters that rise above and fall below their lines, in normal deviations: what it takes to
    /// turn a page, and how far one direction must beat the other. Upright pages of text reach 15 to 40.
    private static let leastTrust: Float = 8
    private static let leastRatio: Float = 2.5

    /// The upright picture, and by how many quarters, clockwise, it was turned for that; the same picture where it
    /// stands upright or where no direction stands out.
    static func upright(_ image: PageImage) -> (image: PageImage, quarters: Int) {
        guard let grey = Bitmap(image), let dark = grey.darker(than: Shades(image).ink) else { return (image, 0) }
        var up: Float = 0
        var left: Float = 0
        var decision: Int32 = 0
        guard pixOrientDetect(dark.handle, &up, &left, 0, 0) == 0,
            makeOrientDecision(up, left, leastTrust, leastRatio, &decision, 0) == 0
        else { return (image, 0) }
        let quarters = quarters(decision)
        guard quarters > 0, let turned = Bitmap(pixRotateOrth(grey.handle, Int32(quarters))),
            let upright = turned.image(scale: image.scale)
        else { return (image, 0) }
        return (upright, quarters)
    }

    private static func quarters(_ decision: Int32) -> Int {
        switch Int(decision) {
        case L_TEXT_ORIENT_LEFT: 1
        case L_TEXT_ORIENT_DOWN: 2
        case L_TEXT_ORIENT_RIGHT: 3
        default: 0
        }
    }
}
