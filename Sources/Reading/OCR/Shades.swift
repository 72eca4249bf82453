/// The shades of a page's picture: what is paper and what is ink.
struct Shades {
    /// The shade of the paper: the commonest of the lighter half.
    let paper: Int
    /// Whatever is darker than this is ink; it lies nearer to the paper than to black, for thin strokes are grey.
    let ink: Int
    /// Whatever is darker than this may be a thin grey line: where it lies between two rows of pixels, neither is ink.
    let trace: Int

    init(_ image: PageImage) {
        var counts = [Int](repeating: 0, count: 256)
        // Every seventh pixel tells as much as all of them.
        counts.withUnsafeMutableBufferPointer { counts in
            image.pixels.withUnsafeBufferPointer { pixels in
                for index in stride(from: 0, to: pixels.count, by: 7) { counts[Int(pixels[index])] += 1 }
            }
        }
        paper = (128..<256).max { counts[$0] < counts[$1] } ?? 255
        ink = paper * 7 / 10
        trace = paper * 17 / 20
    }
}
