internal import CTesseract

/// Turns the picture of a page that lay askew on the scanner until its lines are level.
///
/// Boxes found in the straightened picture are the straightened picture's; `PageTurn.printed` gives the place on the
/// page as printed.
enum Deskew {
    /// Below this many degrees nothing is gained: a line of 500 points rises by less than its own thickness.
    private static let least = 0.06
    /// leptonica's measure of how much the best angle beats the worst; text scores far above, pictures below.
    private static let leastTrust: Float = 2.5

    /// The picture with level lines, and how it was turned for that; the same picture where it is level or where no
    /// angle stands out.
    static func straightened(_ image: PageImage) -> (image: PageImage, turn: PageTurn) {
        guard let grey = Bitmap(image), let dark = grey.darker(than: Shades(image).ink) else { return (image, .none) }
        var degrees: Float = 0
        var trust: Float = 0
        guard pixFindSkew(dark.handle, &degrees, &trust) == 0, trust >= leastTrust, abs(Double(degrees)) >= least,
            // Weighing the four pixels below each new one reads best of leptonica's ways to turn.
            let turned = Bitmap(pixRotateAMGray(grey.handle, degrees * .pi / 180, 255)),
            let straight = turned.image(scale: image.scale)
        else { return (image, .none) }
        let centre = PageTurn.Point(
            x: Double(image.width / 2) / image.scale, y: Double(image.height / 2) / image.scale)
        return (straight, PageTurn(degrees: Double(degrees), centre: centre))
    }
}
