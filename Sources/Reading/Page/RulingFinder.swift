/// Finds the lines that part cells in a page's picture: dark or light lines, thin rectangles, edges of shading.
///
/// A pixel belongs to a horizontal line where it differs from the pixels above or below it; a line is a long run of
/// such pixels. Letters never make runs as long.
struct RulingFinder {
    /// Tolerances, in points and shades of grey.
    struct Settings: Sendable {
        var shortestHorizontal = 16.0
        var shortestVertical = 9.0
        /// How much a line differs from what is beside it.
        var contrast = 9
        /// Lines nearer than this are one: both edges of a thick line, double lines.
        var merge = 3.2
    }

    let settings: Settings

    init(_ settings: Settings = Settings()) { self.settings = settings }

    func rulings(in image: PageImage) -> Rulings {
        let scale = image.scale
        let width = image.width
        let height = image.height
        guard width > 4, height > 4 else { return Rulings() }
        var rulings = Rulings()
        image.pixels.withUnsafeBufferPointer { pixels in
            rulings.horizontal = scan(
                lines: height, along: width, step: width, next: 1, pixels: pixels,
                shortest: Int(settings.shortestHorizontal * scale)
            ).map { Ruling(at: ($0.line + 0.5) / scale, start: Double($0.start) / scale, end: Double($0.end) / scale) }
            rulings.vertical = scan(
                lines: width, along: height, step: 1, next: width, pixels: pixels,
                shortest: Int(settings.shortestVertical * scale)
            ).map { Ruling(at: ($0.line + 0.5) / scale, start: Double($0.start) / scale, end: Double($0.end) / scale) }
        }
        rulings.horizontal = merged(rulings.horizontal)
        rulings.vertical = merged(rulings.vertical)
        return rulings
    }

    private struct Run {
        var line: Double
        var start: Int
        var end: Int
    }

    /// Runs of pixels that differ from the line before; `step` leads across, `next` along.
    private func scan(
        lines: Int, along: Int, step: Int, next: Int, pixels: UnsafeBufferPointer<UInt8>, shortest: Int
    ) -> [Run] {
        var runs: [Run] = []
        let contrast = settings.contrast
        for line in 1..<lines {
            let base = line * step
            var start = -1
            var sign = 0
            var misses = 0
            var last = -1
            func close() {
                if start >= 0, last + 1 - start >= shortest {
                    runs.append(Run(line: Double(line) - 0.5, start: start, end: last + 1))
                }
                start = -1
            }
            for position in 0..<along {
                let here = base + position * next
                let difference = Int(pixels[here]) - Int(pixels[here - step])
                let kind = difference >= contrast ? 1 : difference <= -contrast ? -1 : 0
                if kind != 0, kind == sign, start >= 0 {
                    last = position
                    misses = 0
                } else if kind != 0, start < 0 {
                    start = position
                    last = position
                    sign = kind
                    misses = 0
                } else if start >= 0 {
                    // Where another line crosses, a pixel or two are missing.
                    misses += 1
                    if misses > 2 {
                        close()
                        if kind != 0 {
                            start = position
                            last = position
                            sign = kind
                            misses = 0
                        }
                    }
                }
            }
            close()
        }
        return runs
    }

    /// Joins runs that lie on one line.
    private func merged(_ rulings: [Ruling]) -> [Ruling] {
        var result: [Ruling] = []
        for ruling in rulings.sorted(by: { ($0.at, $0.start) < ($1.at, $1.start) }) {
            var current = ruling
            var index = result.count - 1
            while index >= 0, current.at - result[index].at <= settings.merge {
                let other = result[index]
                if other.start <= current.end + 2, current.start <= other.end + 2 {
                    let at = (other.at * other.length + current.at * current.length) / (other.length + current.length)
                    current = Ruling(at: at, start: min(other.start, current.start), end: max(other.end, current.end))
                    result.remove(at: index)
                }
                index -= 1
            }
            let place = result.lastIndex { $0.at <= current.at }.map { $0 + 1 } ?? 0
            result.insert(current, at: place)
        }
        return result
    }
}
