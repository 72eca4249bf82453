internal import Model

/// A rectangle of a picture, in whole pixels inside it.
struct PixelArea: Hashable, Sendable {
    var left: Int
    var top: Int
    /// One beyond the last column and row.
    var right: Int
    var bottom: Int

    var width: Int { right - left }
    var height: Int { bottom - top }

    /// Specks with fewer dark pixels are noise; a full stop of 6 points has twice as many at 300 dpi.
    private static let leastInk = 8

    /// The part of a box that lies in the picture; `nil` where nothing of it does.
    init?(_ box: Box, in image: PageImage) {
        func pixel(_ value: Double, _ end: Int) -> Int {
            Int(min(max((value * image.scale).rounded(), 0), Double(end)))
        }
        left = pixel(box.left, image.width)
        top = pixel(box.top, image.height)
        right = pixel(box.right, image.width)
        bottom = pixel(box.bottom, image.height)
        guard left < right, top < bottom else { return nil }
    }

    /// The whole of a picture; `nil` where it has no pixels.
    init?(of image: PageImage) {
        guard image.width > 0, image.height > 0 else { return nil }
        self.init(left: 0, top: 0, right: image.width, bottom: image.height)
    }

    /// Whether another area lies in this one, but for a fifth of it, and is smaller.
    func holds(_ other: PixelArea) -> Bool {
        let width = min(right, other.right) - max(left, other.left)
        let height = min(bottom, other.bottom) - max(top, other.top)
        guard width > 0, height > 0, other.width * other.height < self.width * self.height else { return false }
        return width * height * 5 >= other.width * other.height * 4
    }

    /// The areas' indices, innermost first: what comes in one array holds only areas of the arrays before it.
    static func levels(_ areas: [PixelArea?]) -> [[Int]] {
        let order = areas.indices.filter { areas[$0] != nil }.sorted {
            let (first, second) = (areas[$0], areas[$1])
            return (first.map { $0.width * $0.height } ?? 0, $0) < (second.map { $0.width * $0.height } ?? 0, $1)
        }
        var depths: [(index: Int, area: PixelArea, depth: Int)] = []
        for index in order {
            guard let area = areas[index] else { continue }
            let inner = depths.filter { area.holds($0.area) }.map(\.depth).max()
            depths.append((index, area, inner.map { $0 + 1 } ?? 0))
        }
        let deepest = depths.map(\.depth).max() ?? -1
        return (0..<max(0, deepest + 1)).map { depth in depths.filter { $0.depth == depth }.map(\.index).sorted() }
    }

    /// The area shrunk to its ink and a margin round it; `nil` where it holds none.
    ///
    /// In an area of bare paper Tesseract takes the paper's grain for letters.
    func inked(_ image: PageImage, darkerThan shade: Int) -> PixelArea? {
        guard let ink = ink(of: image, darkerThan: shade), ink.count >= Self.leastInk else { return nil }
        let margin = Int((2 * image.scale).rounded())
        return PixelArea(
            left: max(left, ink.box.left - margin), top: max(top, ink.box.top - margin),
            right: min(right, ink.box.right + margin), bottom: min(bottom, ink.box.bottom + margin))
    }

    /// The smallest area that holds this one's dark pixels, and how many they are; `nil` where there are none.
    func ink(of image: PageImage, darkerThan shade: Int) -> (box: PixelArea, count: Int)? {
        var ink = PixelArea(left: right, top: bottom, right: left, bottom: top)
        var count = 0
        image.pixels.withUnsafeBufferPointer { pixels in
            for row in top..<bottom {
                let line = row * image.width
                for column in left..<right where pixels[line + column] < shade {
                    count += 1
                    ink.left = min(ink.left, column)
                    ink.right = max(ink.right, column + 1)
                    ink.top = min(ink.top, row)
                    ink.bottom = max(ink.bottom, row + 1)
                }
            }
        }
        return count > 0 ? (ink, count) : nil
    }

    /// Paints the area in one shade.
    func fill(_ image: inout PageImage, with shade: UInt8) {
        for row in top..<bottom {
            let line = row * image.width
            for column in left..<right { image.pixels[line + column] = shade }
        }
    }

    private init(left: Int, top: Int, right: Int, bottom: Int) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }
}
