internal import CTesseract

/// Paints a picture's long straight lines white: beside letters they read as `|`, `I` and `_`, and they tie the
/// lines of neighbouring cells together.
struct RuleEraser {
    let settings: RecognitionSettings

    /// The picture without its rules; the same picture where memory is short.
    func erased(_ image: PageImage) -> PageImage {
        guard let grey = Bitmap(image), let dark = grey.darker(than: Shades(image).ink) else { return image }
        let across = Int32((settings.shortestAcross * image.scale).rounded())
        let down = Int32((settings.shortestDown * image.scale).rounded())
        let thickest = Int32((settings.thickestRule * image.scale).rounded())
        for isAcross in [true, false] {
            guard let rules = rules(in: dark, length: isAcross ? across : down, thickest: thickest, isAcross: isAcross)
            else { return image }
            guard pixSetMasked(grey.handle, rules.handle, 255) == 0 else { return image }
        }
        return grey.image(scale: image.scale) ?? image
    }

    /// Black where a rule is, with a pixel more at each side for its soft edges.
    private func rules(in dark: Bitmap, length: Int32, thickest: Int32, isAcross: Bool) -> Bitmap? {
        guard length > 1, thickest > 0 else { return nil }
        // Specks of noise cut a rule in pieces that are too short: close them first.
        let gap: Int32 = 5
        guard
            let whole = Bitmap(pixCloseSafeCompBrick(nil, dark.handle, isAcross ? gap : 1, isAcross ? 1 : gap)),
            let long = Bitmap(pixOpenCompBrick(nil, whole.handle, isAcross ? length : 1, isAcross ? 1 : length)),
            // What is thicker than a rule is shading or a picture, and may hold white letters.
            let thick = Bitmap(
                pixOpenBrick(nil, long.handle, isAcross ? 1 : thickest + 1, isAcross ? thickest + 1 : 1)),
            let thin = Bitmap(pixSubtract(nil, long.handle, thick.handle))
        else { return nil }
        return Bitmap(pixDilateBrick(nil, thin.handle, 3, 3))
    }
}
