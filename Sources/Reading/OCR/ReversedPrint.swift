internal import CTesseract

/// Turns light print on a dark ground into dark print on paper: the heads and labels of tables with filled cells.
enum ReversedPrint {
    /// Darker than this share of the paper's shade is a filled ground: lighter shading bears dark print.
    private static let ground = 0.72
    /// What is thinner, in points, is a rule or a stroke of a letter.
    private static let stroke = 2.0
    /// What is smaller, in points, is a letter's.
    private static let letter = 7.0
    /// The gaps that lines of light print leave in the ground, in points.
    private static let line = 16.0
    /// The least width and height of such a ground, in points, and the share of it that must be dark.
    private static let least = (width: 24.0, height: 10.0)
    private static let leastFill = 0.5
    /// By how many shades print must differ from its ground to be read.
    private static let contrast = 60
    /// So large a share of the lightest pixels may be chance.
    private static let chance = 0.02
    /// How far rules go on beside a ground by which it is ruled, too, and how thick its frame is drawn, in points.
    private static let rule = (from: 1.5, to: 12.0)
    private static let frame = 0.6
    /// No stroke of light print is as long, in points: it is a rule between cells.
    private static let longest = 40.0

    /// The picture with such grounds as framed paper; the same picture where there are none or memory is short.
    static func turned(_ image: PageImage) -> PageImage {
        let shades = Shades(image)
        guard let grey = Bitmap(image), let dark = grey.darker(than: Int(ground * Double(shades.paper))) else {
            return image
        }
        let brick = { (points: Double) in Int32((points * image.scale).rounded()) | 1 }
        // Bold letters beside a ground would be joined with it.
        guard let thick = Bitmap(pixOpenBrick(nil, dark.handle, brick(stroke), brick(stroke))),
            let solid = Bitmap(
                pixSelectBySize(
                    thick.handle, brick(letter), brick(letter), 8, Int32(L_SELECT_IF_BOTH), Int32(L_SELECT_IF_GT), nil)),
            let whole = Bitmap(pixCloseSafeBrick(nil, solid.handle, brick(line), brick(line)))
        else { return image }
        let parts = whole.parts.filter { isGround($0, image) }
        guard !parts.isEmpty, let inner = Bitmap(pixErodeBrick(nil, whole.handle, brick(frame), brick(frame))),
            let outer = Bitmap(pixDilateBrick(nil, whole.handle, brick(frame), brick(frame))),
            let masks = Masks(
                whole: black(whole, image), inner: black(inner, image), outer: black(outer, image),
                rules: lightRules(dark, image).flatMap { black($0, image) })
        else { return image }
        var image = image
        for part in parts { turn(part, of: &image, masks, shades) }
        return image
    }

    /// Pictures of the grounds: black is what belongs to them.
    private struct Masks {
        var whole: [UInt8]
        /// Without and with the width of a frame at their edges.
        var inner: [UInt8]
        var outer: [UInt8]
        /// Light rules between cells.
        var rules: [UInt8]

        init?(whole: [UInt8]?, inner: [UInt8]?, outer: [UInt8]?, rules: [UInt8]?) {
            guard let whole, let inner, let outer, let rules else { return nil }
            (self.whole, self.inner, self.outer, self.rules) = (whole, inner, outer, rules)
        }
    }

    private static func black(_ bitmap: Bitmap, _ image: PageImage) -> [UInt8]? {
        Bitmap(pixConvertTo8(bitmap.handle, 0))?.image(scale: image.scale)?.pixels
    }

    /// Turns a ground over. Where rules go on beside it, it has a frame and is ruled with them; a frame alone would part
    /// it from what stands beside it on paper.
    private static func turn(_ part: Bitmap.Part, of image: inout PageImage, _ masks: Masks, _ shades: Shades) {
        guard let turned = turnedShades(image, part, shades) else { return }
        let paper = UInt8(clamping: shades.paper)
        let lines = (part.top..<part.top + part.height).map { groundLine(image, $0, part, masks.whole, shades) }
        let isFramed = lines.contains { $0?.isRuled == true }
        for line in lines.compactMap(\.self) {
            for index in line.columns {
                if line.isRuled || isFramed && masks.inner[index] != 0 {
                    image.pixels[index] = 0
                } else {
                    image.pixels[index] = masks.rules[index] == 0 ? paper : turned[Int(image.pixels[index])]
                }
            }
        }
        guard !isFramed else { return }
        // Its soft edge looks like one.
        let edge = Int((frame * image.scale).rounded(.up))
        for row in max(part.top - edge, 0)..<min(part.top + part.height + edge, image.height) {
            for column in max(part.left - edge, 0)..<min(part.left + part.width + edge, image.width) {
                let index = row * image.width + column
                if masks.whole[index] != 0, masks.outer[index] == 0 { image.pixels[index] = paper }
            }
        }
    }

    /// The light rules that part cells of grounds, in black; `nil` where memory is short.
    private static func lightRules(_ dark: Bitmap, _ image: PageImage) -> Bitmap? {
        let length = Int32(longest * image.scale)
        guard let light = Bitmap(pixInvert(nil, dark.handle)),
            let flat = Bitmap(pixOpenBrick(nil, light.handle, length, 1)),
            let upright = Bitmap(pixOpenBrick(nil, light.handle, 1, length))
        else { return nil }
        return Bitmap(pixOr(nil, flat.handle, upright.handle))
    }

    /// The pixels of a row that are of a ground, and whether a rule goes on beside them; `nil` where there are none.
    private static func groundLine(
        _ image: PageImage, _ row: Int, _ part: Bitmap.Part, _ ground: [UInt8], _ shades: Shades
    ) -> (columns: [Int], isRuled: Bool)? {
        let line = row * image.width..<(row + 1) * image.width
        let columns = line.dropFirst(part.left).prefix(part.width).filter { ground[$0] == 0 }
        guard let first = columns.first, let last = columns.last else { return nil }
        let isRuled =
            isRule(image, from: last, by: 1, in: line, shades) || isRule(image, from: first, by: -1, in: line, shades)
        return (columns, isRuled)
    }

    /// Whether a rule stands in a row of pixels beside a ground's last one.
    private static func isRule(
        _ image: PageImage, from edge: Int, by step: Int, in row: Range<Int>, _ shades: Shades
    ) -> Bool {
        let (near, far) = (Int(rule.from * image.scale), Int(rule.to * image.scale))
        guard row.contains(edge + step * far) else { return false }
        return (near...far).allSatisfy { image.pixels[edge + step * $0] < UInt8(clamping: shades.trace) }
    }

    /// Whether a part is large enough and lies within the page: what reaches its edge is the scanner's bed.
    private static func isGround(_ part: Bitmap.Part, _ image: PageImage) -> Bool {
        Double(part.width) >= least.width * image.scale && Double(part.height) >= least.height * image.scale
            && part.left > 0 && part.top > 0 && part.left + part.width < image.width
            && part.top + part.height < image.height
    }

    /// What each shade of a ground becomes; `nil` where what stands out on it is dark.
    private static func turnedShades(_ image: PageImage, _ part: Bitmap.Part, _ shades: Shades) -> [UInt8]? {
        var counts = [Int](repeating: 0, count: 256)
        for row in part.top..<part.top + part.height {
            let start = row * image.width + part.left
            for index in start..<start + part.width { counts[Int(image.pixels[index])] += 1 }
        }
        let total = part.width * part.height
        let edge = Int(ground * Double(shades.paper))
        let filled = counts[..<edge].reduce(0, +)
        guard Double(filled) >= leastFill * Double(total) else { return nil }
        let shade = (0..<edge).max { counts[$0] < counts[$1] } ?? 0
        let lightest = quantile(counts, 1 - chance)
        guard lightest - shade >= contrast else { return nil }
        let light = counts[min(shade + contrast, 256)...].reduce(0, +)
        let dark = counts[..<max(shade - contrast, 0)].reduce(0, +)
        guard light > dark else { return nil }
        // Rules are darker than the ground they part.
        let rule = shade / 2
        return (0..<256).map { old in
            if old < rule, shade >= contrast { return 0 }
            let share = Double(min(max(old, shade), lightest) - shade) / Double(lightest - shade)
            return UInt8((Double(shades.paper) * (1 - share)).rounded())
        }
    }

    /// The shade below which this share of the pixels is.
    private static func quantile(_ counts: [Int], _ share: Double) -> Int {
        var left = Int(share * Double(counts.reduce(0, +)))
        return counts.indices.first { shade in
            left -= counts[shade]
            return left < 0
        } ?? counts.count - 1
    }
}
