internal import CTesseract

/// Paints a picture's long straight lines white: beside letters they read as `|`, `I` and `_`, and they tie the
/// lines of neighbouring cells together.
struct RuleEraser {
    let settings: RecognitionSettings

    /// The picture without its rules, and where they were; the same picture and none where memory is short.
    func erased(_ image: PageImage) -> (image: PageImage, rulings: Rulings) {
        let shades = Shades(image)
        guard let grey = Bitmap(image), let dark = grey.darker(than: shades.ink),
            let traces = grey.darker(than: shades.trace),
            let rules = RuleMask(
                of: dark, traces: traces, faint: FaintRules(image).masks(settings), scale: image.scale,
                settings: settings)
        else { return (image, Rulings()) }
        for mask in [rules.across, rules.down] {
            // A pixel more at each side for the rules' soft edges.
            guard let wide = Bitmap(pixDilateBrick(nil, mask.handle, 3, 3)),
                pixSetMasked(grey.handle, wide.handle, 255) == 0
            else { return (image, Rulings()) }
        }
        guard let clean = grey.image(scale: image.scale) else { return (image, Rulings()) }
        return (clean, rules.rulings(scale: image.scale))
    }
}
