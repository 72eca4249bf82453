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
        guard image.width > 4, image.height > 4 else { return Rulings() }
        let scale = image.scale
        let ruling = { (run: Run) in
            Ruling(at: (run.line + 0.5) / scale, start: Double(run.start) / scale, end: Double(run.end) / scale)
        }
        return image.pixels.withUnsafeBufferPointer { pixels in
            let steps = ShadeSteps(pixels, width: image.width, height: image.height, contrast: settings.contrast)
            let horizontal = horizontalRuns(steps, image, pixels)
            let vertical = verticalRuns(steps, image, pixels)
            return Rulings(horizontal: merged(horizontal.map(ruling)), vertical: merged(vertical.map(ruling)))
        }
    }

    private func horizontalRuns(_ steps: ShadeSteps, _ image: PageImage, _ pixels: UnsafeBufferPointer<UInt8>) -> [Run]
    {
        let shortest = Int(settings.shortestHorizontal * image.scale)
        let width = image.width
        return steps.rows(withRunsOf: shortest).flatMap { row in
            let line = Line(number: row, base: row * width, next: 1, step: width, length: width)
            return scan(line, from: 0, pixels, shortest: shortest, isWhole: true).runs
        }
    }

    private func verticalRuns(_ steps: ShadeSteps, _ image: PageImage, _ pixels: UnsafeBufferPointer<UInt8>) -> [Run] {
        let shortest = Int(settings.shortestVertical * image.scale)
        let width = image.width
        var runs: [Run] = []
        var done = [Int](repeating: 0, count: width)
        steps.forEachStart(ofRunsOf: shortest) { column, row in
            guard column < width, row >= done[column] else { return }
            let line = Line(number: column, base: column, next: width, step: 1, length: image.height)
            let start = quietPlace(line, before: row, pixels)
            let found = scan(line, from: max(start, done[column]), pixels, shortest: shortest, isWhole: false)
            runs += found.runs
            done[column] = found.end
        }
        return runs
    }

    private struct Run {
        var line: Double
        var start: Int
        var end: Int
    }

    /// A row or a column of a picture.
    private struct Line {
        var number: Int
        /// The index of its first pixel, the distance to its next one, and to that of the line before.
        var base: Int
        var next: Int
        var step: Int
        var length: Int
    }

    /// Where another line crosses, a pixel or two are missing.
    private static let mostMissing = 2

    /// Whether a pixel is lighter (1) or darker (-1) than that of the line before.
    @inline(__always)
    private func kind(_ pixels: UnsafeBufferPointer<UInt8>, _ line: Line, _ position: Int) -> Int {
        let here = line.base + position * line.next
        let difference = Int(pixels[here]) - Int(pixels[here - line.step])
        return difference >= settings.contrast ? 1 : difference <= -settings.contrast ? -1 : 0
    }

    /// A position from which on a scan finds what one of the whole line does: nothing differs just before it.
    private func quietPlace(_ line: Line, before position: Int, _ pixels: UnsafeBufferPointer<UInt8>) -> Int {
        var start = position
        var quiet = 0
        while start > 0, quiet <= Self.mostMissing {
            start -= 1
            quiet = kind(pixels, line, start) == 0 ? quiet + 1 : 0
        }
        return start
    }

    /// Runs of pixels that differ from the line before, to the line's end, or else to where nothing differs.
    private func scan(
        _ line: Line, from first: Int, _ pixels: UnsafeBufferPointer<UInt8>, shortest: Int, isWhole: Bool
    ) -> (runs: [Run], end: Int) {
        var runs: [Run] = []
        guard line.number > 0 else { return (runs, line.length) }
        var start = -1
        var sign = 0
        var misses = 0
        var last = -1
        var quiet = 0
        func close() {
            if start >= 0, last + 1 - start >= shortest {
                runs.append(Run(line: Double(line.number) - 0.5, start: start, end: last + 1))
            }
            start = -1
        }
        var position = first
        while position < line.length {
            let kind = kind(pixels, line, position)
            quiet = kind == 0 ? quiet + 1 : 0
            if kind != 0, kind == sign, start >= 0 {
                last = position
                misses = 0
            } else if start >= 0 {
                misses += 1
                if misses > Self.mostMissing { close() }
            }
            if kind != 0, start < 0 {
                start = position
                last = position
                sign = kind
                misses = 0
            }
            position += 1
            if !isWhole, quiet > Self.mostMissing, position > first + Self.mostMissing + 1 { break }
        }
        close()
        return (runs, position)
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
