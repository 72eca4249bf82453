internal import CTesseract

/// The long straight lines of a picture, as bitmaps: black where a rule is.
struct RuleMask {
    let across: Bitmap
    let down: Bitmap

    /// `nil` where memory is short.
    ///
    /// - Parameters:
    ///   - dark: black where the picture has ink.
    ///   - traces: black where it has ink or may have a thin line.
    ///   - faint: rules that neither shows whole.
    init?(
        of dark: Bitmap, traces: Bitmap, faint: (across: Bitmap, down: Bitmap)?, scale: Double,
        settings: RecognitionSettings
    ) {
        func pixels(_ points: Double) -> Int32 { Int32((points * scale).rounded()) }
        let thickest = pixels(settings.thickestRule)
        let length = pixels(settings.shortestAcross)
        guard let across = Self.rules(dark, length: length, thickest: thickest, isAcross: true),
            let down = Self.rules(dark, length: pixels(settings.shortestDown), thickest: thickest, isAcross: false),
            // In traces the strokes of letters touch: only what is surely longer than they are is a line.
            let allAcross = Self.with(traces, across, length: length, thickest: thickest, isAcross: true)
        else { return nil }
        if let faint { pixOr(allAcross.handle, allAcross.handle, faint.across.handle) }
        self.across = allAcross
        var isBare: Int32 = 0
        pixZero(allAcross.handle, &isBare)
        // What stands upright on a page with nothing across is no table's.
        let sides =
            isBare == 1
            ? down
            : Self.with(traces, down, length: pixels(settings.certainDown), thickest: thickest, isAcross: false)
        guard let sides else { return nil }
        if let faint, isBare == 0 { pixOr(sides.handle, sides.handle, faint.down.handle) }
        self.down = sides
        clearStems(reach: Int(pixels(2)), longEnough: Int(pixels(settings.certainDown)))
    }

    /// Takes out short vertical lines that meet no horizontal one: the stems of large letters.
    private func clearStems(reach: Int, longEnough: Int) {
        let rows = across.parts
        for line in down.parts where line.height < longEnough {
            let meets = rows.contains { row in
                line.left + line.width >= row.left - reach && line.left <= row.left + row.width + reach
                    && line.top + line.height >= row.top - reach && line.top <= row.top + row.height + reach
            }
            if !meets { down.clear(line) }
        }
    }

    /// The rules, and those that only traces show.
    ///
    /// Looked for at half the size: that takes a quarter of the time.
    private static func with(
        _ traces: Bitmap, _ rules: Bitmap, length: Int32, thickest: Int32, isAcross: Bool
    ) -> Bitmap? {
        guard let half = Bitmap(pixReduceRankBinary2(traces.handle, 1, nil)),
            let faint = Self.long(half, length: max(2, length / 2), thickest: thickest / 2 + 1, isAcross: isAcross),
            let wide = Bitmap(pixExpandReplicate(faint.handle, 2)),
            let found = Bitmap(pixAnd(nil, traces.handle, wide.handle))
        else { return nil }
        return Bitmap(pixOr(nil, rules.handle, found.handle))
    }

    /// What is as long as a rule and no thicker.
    private static func rules(_ dark: Bitmap, length: Int32, thickest: Int32, isAcross: Bool) -> Bitmap? {
        guard length > 1, thickest > 0 else { return nil }
        // Specks of noise cut a rule in pieces that are too short: close them first.
        let gap: Int32 = 3
        guard
            let whole = Bitmap(pixCloseSafeCompBrick(nil, dark.handle, isAcross ? gap : 1, isAcross ? 1 : gap))
        else { return nil }
        return long(whole, length: length, thickest: thickest, isAcross: isAcross)
    }

    private static func long(_ whole: Bitmap, length: Int32, thickest: Int32, isAcross: Bool) -> Bitmap? {
        guard let long = Bitmap(pixOpenCompBrick(nil, whole.handle, isAcross ? length : 1, isAcross ? 1 : length))
        else { return nil }
        var isBare: Int32 = 0
        pixZero(long.handle, &isBare)
        if isBare == 1 { return long }
        // What is thicker than a rule is shading or a picture, and may hold white letters.
        guard
            let thick = Bitmap(
                pixOpenBrick(nil, long.handle, isAcross ? 1 : thickest + 1, isAcross ? thickest + 1 : 1))
        else { return nil }
        return Bitmap(pixSubtract(nil, long.handle, thick.handle))
    }

    /// The rules as lines, in points.
    func rulings(scale: Double) -> Rulings {
        var rulings = Rulings()
        rulings.horizontal = across.parts.map { box in
            Ruling(
                at: (Double(box.top) + Double(box.height) / 2) / scale, start: Double(box.left) / scale,
                end: Double(box.left + box.width) / scale)
        }
        rulings.vertical = down.parts.map { box in
            Ruling(
                at: (Double(box.left) + Double(box.width) / 2) / scale, start: Double(box.top) / scale,
                end: Double(box.top + box.height) / scale)
        }
        return rulings
    }
}
