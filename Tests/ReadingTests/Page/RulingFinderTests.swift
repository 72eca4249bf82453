import Testing

@testable import Reading

@Suite("Lines of a picture") struct RulingFinderTests {
    /// Draws rectangles on a white picture.
    private func picture(_ width: Int, _ height: Int, _ boxes: [(x: Range<Int>, y: Range<Int>, shade: UInt8)])
        -> PageImage
    {
        var pixels = [UInt8](repeating: 255, count: width * height)
        for box in boxes { for y in box.y { for x in box.x { pixels[y * width + x] = box.shade } } }
        return PageImage(width: width, height: height, pixels: pixels, scale: 1)
    }

    @Test("a thin line is one, wherever it lies in a word of bits") func thinLine() {
        for left in [0, 5, 60, 63, 64, 100] {
            let found = RulingFinder().rulings(
                in: picture(203, 80, [(left..<left + 90, 40..<41, 0), (120..<121, 10..<70, 90)]))
            #expect(found.horizontal == [Ruling(at: 40.5, start: Double(left), end: Double(left + 90))])
            #expect(found.vertical == [Ruling(at: 120.5, start: 10, end: 70)])
        }
    }

    @Test("a crossing of two pixels does not part a line, one of three does") func crossings() {
        let parted = { (gap: Int) in
            RulingFinder().rulings(in: self.picture(120, 60, [(10..<50, 30..<31, 0), (50 + gap..<110, 30..<31, 0)]))
                .horizontal.count
        }
        #expect(parted(2) == 1)
        #expect(parted(6) == 2)
    }

    @Test("an edge of light shading is a line, a fainter one is none") func shading() {
        #expect(RulingFinder().rulings(in: picture(100, 100, [(20..<80, 20..<80, 246)])).horizontal.count == 2)
        #expect(RulingFinder().rulings(in: picture(100, 100, [(20..<80, 20..<80, 247)])).isEmpty)
    }

    @Test("bits find what pixels one by one do") func likePixels() {
        var random = Steady(state: 7)
        var lines = 0
        for _ in 0..<60 {
            let width = 5 + random.below(200)
            let height = 5 + random.below(120)
            var boxes: [(x: Range<Int>, y: Range<Int>, shade: UInt8)] = []
            for _ in 0..<40 {
                let x = random.below(width)
                let y = random.below(height)
                let isWide = random.below(2) == 0
                boxes.append(
                    (
                        x..<min(width, x + 1 + random.below(isWide ? width : 3)),
                        y..<min(height, y + 1 + random.below(isWide ? 2 : height)), UInt8(random.below(256))
                    ))
            }
            let image = picture(width, height, boxes)
            let steps = ShadeSteps(width: width, height: height, contrast: 9)
            image.pixels.withUnsafeBufferPointer { pixels in
                steps.fill { row in pixels.baseAddress.map { $0 + row * width } }
            }
            let horizontal = steps.horizontalRuns(shortest: 16).map { [$0.line, $0.run.lowerBound, $0.run.upperBound] }
            let vertical = steps.verticalRuns(shortest: 9).map { [$0.line, $0.run.lowerBound, $0.run.upperBound] }
            let order = { (runs: [[Int]]) in runs.sorted { $0.lexicographicallyPrecedes($1) } }
            #expect(order(horizontal) == order(plain(image, across: true, shortest: 16)))
            #expect(order(vertical) == order(plain(image, across: false, shortest: 9)))
            lines += horizontal.count + vertical.count
        }
        #expect(lines > 500)
    }

    /// The runs, found pixel by pixel.
    private func plain(_ image: PageImage, across: Bool, shortest: Int) -> [[Int]] {
        var result: [[Int]] = []
        let shade = { (line: Int, at: Int) in
            Int(image.pixels[across ? line * image.width + at : at * image.width + line])
        }
        for line in 1..<(across ? image.height : image.width) {
            var runs = ShadeRuns(shortest: shortest, mostMissing: ShadeSteps.mostMissing)
            for at in 0..<(across ? image.width : image.height) {
                let step = shade(line, at) - shade(line - 1, at)
                if abs(step) >= 9 { runs.add(at, at + 1, isLighter: step > 0) }
            }
            runs.close()
            result += runs.found.map { [line, $0.lowerBound, $0.upperBound] }
        }
        return result
    }

    /// The same numbers each time.
    private struct Steady {
        var state: UInt64
        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }
}
