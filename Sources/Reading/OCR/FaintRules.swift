internal import CTesseract

/// Finds rules that show only along their length: hardly darker than the paper, dotted, or broken to pieces by a
/// scanner that knows but black and white.
///
/// A rule is a thin stripe that is darker, in the mean over a few points, than the paper at both its sides; the
/// strokes of letters have other strokes beside them.
struct FaintRules {
    /// In points: over which length shades are taken together, how far beside a rule the paper lies, and the gaps
    /// that are closed afterwards.
    private static let mean = 4.0
    private static let beside = 1.4
    private static let gap = 4.0
    /// A stripe is darker than the paper by at least this share of the paper's shade.
    private static let contrast: Float = 0.04
    /// What may be beside a rule, as a share of its own darkness.
    private static let clear: Float = 0.35
    /// Of what is darker before or after it a rule has at least this share: there a darker thing ends.
    private static let steady: Float = 0.4
    /// The least length of such a rule down the page: fewer lines may begin with a stem each.
    private static let shortestDown = 60.0
    /// A row of dots leads from one text to another: from this darkness on, as a share of the paper's shade, something
    /// stands there.
    private static let leader: Float = 0.12

    /// How much darker than the paper each pixel is, at half the picture's size.
    private let darkness: [Float]
    private let width: Int
    private let height: Int
    private let scale: Double
    private let paper: Float

    init(_ image: PageImage) {
        let half = PixelBlocks(of: image, side: 2)
        let paper = Float(Shades(image).paper)
        (width, height, scale) = (half.columns, half.rows, image.scale / 2)
        self.paper = paper
        darkness = half.means.map { max(0, paper - Float($0)) }
    }

    /// The rules of the page as bitmaps of at least the picture's size, black where a rule is.
    func masks(_ settings: RecognitionSettings) -> (across: Bitmap, down: Bitmap)? {
        guard let across = mask(isAcross: true, shortest: settings.shortestAcross),
            let down = mask(isAcross: false, shortest: max(Self.shortestDown, settings.certainDown))
        else { return nil }
        return (across, down)
    }

    private func mask(isAcross: Bool, shortest: Double) -> Bitmap? {
        func pixels(_ points: Double) -> Int { max(1, Int((points * scale).rounded())) }
        let stripes = stripes(isAcross: isAcross, mean: pixels(Self.mean) | 1, beside: pixels(Self.beside))
        let picture = PageImage(width: width, height: height, pixels: stripes, scale: scale)
        let (gap, length) = (Int32(pixels(Self.gap)), Int32(pixels(shortest)))
        guard let dark = Bitmap(picture)?.darker(than: 128),
            // A rule that is not quite level goes on in the next row of pixels.
            let wide = Bitmap(pixDilateBrick(nil, dark.handle, isAcross ? 1 : 3, isAcross ? 3 : 1)),
            let whole = Bitmap(pixCloseSafeCompBrick(nil, wide.handle, isAcross ? gap : 1, isAcross ? 1 : gap)),
            let long = Bitmap(pixOpenCompBrick(nil, whole.handle, isAcross ? length : 1, isAcross ? 1 : length)),
            let narrow = Bitmap(pixCloseSafeCompBrick(nil, dark.handle, isAcross ? gap : 1, isAcross ? 1 : gap)),
            let rules = Bitmap(pixAnd(nil, long.handle, narrow.handle))
        else { return nil }
        if isAcross { clearLeaders(rules) }
        return Bitmap(pixExpandReplicate(rules.handle, 2))
    }

    /// Takes out rows of dots that lead from a text to its page's number.
    private func clearLeaders(_ mask: Bitmap) {
        let reach = Int((5 * scale).rounded())
        let away = Int((1.5 * scale).rounded())
        let least = Self.leader * paper
        for line in mask.parts {
            let above = (line.top - reach)..<(line.top - away + 1)
            let below = (line.top + line.height + away)..<(line.top + line.height + reach)
            let ends = [
                (line.left - reach - away)..<(line.left - away),
                (line.left + line.width + away)..<(line.left + line.width + reach + away),
            ]
            let leads = ends.contains { columns in
                let upper = shade(columns, above)
                return upper >= least && shade(columns, below) < upper / 4
            }
            if leads { mask.clear(line) }
        }
    }

    /// The mean darkness of a rectangle, as far as it lies in the picture.
    private func shade(_ columns: Range<Int>, _ rows: Range<Int>) -> Float {
        let (columns, rows) = (columns.clamped(to: 0..<width), rows.clamped(to: 0..<height))
        guard !columns.isEmpty, !rows.isEmpty else { return 0 }
        var sum: Float = 0
        for row in rows { for column in columns { sum += darkness[row * width + column] } }
        return sum / Float(columns.count * rows.count)
    }

    /// Black where a stripe runs across, or down, the page.
    private func stripes(isAcross: Bool, mean: Int, beside: Int) -> [UInt8] {
        let means = isAcross ? meansAcross(mean) : meansDown(mean)
        let (along, aside) = isAcross ? (1, width) : (width, 1)
        let least = Self.contrast * paper
        let (reach, side) = (mean / 2 * along, beside * aside)
        let (marginX, marginY) = isAcross ? (mean / 2, beside) : (beside, mean / 2)
        var result = [UInt8](repeating: 255, count: width * height)
        guard width > 2 * marginX, height > 2 * marginY else { return result }
        result.withUnsafeMutableBufferPointer { result in
            means.withUnsafeBufferPointer { means in
                for row in marginY..<height - marginY {
                    for place in row * width + marginX..<(row + 1) * width - marginX {
                        let dark = means[place]
                        guard dark >= least else { continue }
                        let most = Self.clear * dark
                        guard means[place - side] <= most, means[place + side] <= most,
                            dark >= Self.steady * means[place - reach], dark >= Self.steady * means[place + reach]
                        else { continue }
                        result[place] = 0
                    }
                }
            }
        }
        return result
    }

    /// Each pixel's mean with those before and after it in its row.
    private func meansAcross(_ count: Int) -> [Float] {
        var means = [Float](repeating: 0, count: darkness.count)
        guard width > count else { return means }
        means.withUnsafeMutableBufferPointer { means in
            darkness.withUnsafeBufferPointer { darkness in
                for row in 0..<height {
                    let start = row * width
                    var sum: Float = 0
                    for column in 0..<count { sum += darkness[start + column] }
                    means[start + count / 2] = sum / Float(count)
                    for column in count..<width {
                        // Sums of whole numbers: nothing is lost on the way.
                        sum += darkness[start + column] - darkness[start + column - count]
                        means[start + column - count / 2] = sum / Float(count)
                    }
                }
            }
        }
        return means
    }

    /// Each pixel's mean with those above and below it in its column.
    private func meansDown(_ count: Int) -> [Float] {
        var means = [Float](repeating: 0, count: darkness.count)
        guard height > count else { return means }
        var sums = [Float](repeating: 0, count: width)
        means.withUnsafeMutableBufferPointer { means in
            darkness.withUnsafeBufferPointer { darkness in
                sums.withUnsafeMutableBufferPointer { sums in
                    for row in 0..<height {
                        let start = row * width
                        let gone = (row - count) * width
                        for column in 0..<width {
                            sums[column] += darkness[start + column] - (gone >= 0 ? darkness[gone + column] : 0)
                        }
                        guard row >= count - 1 else { continue }
                        let middle = (row - count / 2) * width
                        for column in 0..<width { means[middle + column] = sums[column] / Float(count) }
                    }
                }
            }
        }
        return means
    }
}
