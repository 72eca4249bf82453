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
        /// What goes on with a line may be as short as this, and lie as far beside it: the line of a cell and that of a
        /// table in it are drawn as one, but for the ends of the cell's.
        var shortestBit = 3.0
        var bitAside = 1.5
    }

    let settings: Settings

    init(_ settings: Settings = Settings()) { self.settings = settings }

    func rulings(in image: PageImage) -> Rulings {
        let steps = steps(width: image.width, height: image.height)
        image.pixels.withUnsafeBufferPointer { pixels in
            steps.fill { row in pixels.baseAddress.map { $0 + row * image.width } }
        }
        return rulings(in: steps, scale: image.scale)
    }

    /// Room for the steps of pictures of a size, as this finder wants them.
    func steps(width: Int, height: Int) -> ShadeSteps {
        ShadeSteps(width: width, height: height, contrast: settings.contrast)
    }

    /// - Parameter scale: pixels per point.
    func rulings(in steps: ShadeSteps, scale: Double) -> Rulings {
        guard steps.width > 4, steps.height > 4 else { return Rulings() }
        let ruling = { (line: Int, run: Range<Int>) in
            Ruling(
                at: Double(line) / scale, start: Double(run.lowerBound) / scale, end: Double(run.upperBound) / scale)
        }
        return Rulings(
            horizontal: merged(
                steps.horizontalRuns(shortest: Int(settings.shortestHorizontal * scale)).map(ruling)),
            vertical: merged(steps.verticalRuns(shortest: Int(settings.shortestVertical * scale)).map(ruling)))
    }

    /// The lines of what is painted on a page, its size in points; `nil` where that is a drawing.
    func rulings(of areas: [PaintedArea], width: Double, height: Double) -> Rulings? {
        guard !areas.isEmpty else { return Rulings() }
        return ShadeGrid(areas, width: width, height: height).map { grid in
            let contrast = Double(settings.contrast)
            return Rulings(
                horizontal: merged(
                    lines(
                        among: grid.horizontal(contrast: contrast, shortest: settings.shortestBit),
                        shortest: settings.shortestHorizontal)),
                vertical: merged(
                    lines(
                        among: grid.vertical(contrast: contrast, shortest: settings.shortestBit),
                        shortest: settings.shortestVertical)))
        }
    }

    /// The runs that are long enough for lines, and the short ones that go on with one of them.
    private func lines(among runs: [Ruling], shortest: Double) -> [Ruling] {
        let long = runs.filter { $0.length >= shortest }
        let bits = runs.filter { run in
            run.length < shortest
                && long.contains { line in
                    abs(line.at - run.at) <= settings.bitAside && line.start <= run.end + 1 && run.start <= line.end + 1
                }
        }
        return bits.isEmpty ? long : long + bits
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
