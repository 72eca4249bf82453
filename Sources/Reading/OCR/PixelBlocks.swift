/// A picture seen from afar: the mean shades of its square blocks.
struct PixelBlocks {
    /// The side of a block in pixels.
    let side: Int
    /// How many blocks stand side by side, and one below the other; those at the right and at the foot may be cut.
    let columns: Int
    let rows: Int
    /// Row by row from the top.
    private(set) var means: [UInt8]

    init(of image: PageImage, side: Int) {
        let side = max(1, side)
        let columns = (image.width + side - 1) / side
        let rows = (image.height + side - 1) / side
        (self.side, self.columns, self.rows) = (side, columns, rows)
        var sums = [UInt32](repeating: 0, count: columns)
        means = [UInt8](unsafeUninitializedCapacity: columns * rows) { means, count in
            image.pixels.withUnsafeBufferPointer { pixels in
                sums.withUnsafeMutableBufferPointer { sums in
                    for row in 0..<rows {
                        for column in 0..<columns { sums[column] = 0 }
                        let lines = (row * side)..<min((row + 1) * side, image.height)
                        for line in lines { Self.add(pixels, line * image.width, image.width, side, to: sums) }
                        for column in 0..<columns {
                            let width = min(side, image.width - column * side)
                            means[row * columns + column] = UInt8(sums[column] / UInt32(width * lines.count))
                        }
                    }
                }
            }
            count = columns * rows
        }
    }

    /// Adds a line of pixels, from a place on, to the sums of the blocks it runs through.
    private static func add(
        _ pixels: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int, _ side: Int,
        to sums: UnsafeMutableBufferPointer<UInt32>
    ) {
        var column = 0
        var pixel = 0
        while pixel + side <= width {
            var sum: UInt32 = 0
            for place in start + pixel..<start + pixel + side { sum &+= UInt32(pixels[place]) }
            sums[column] &+= sum
            column += 1
            pixel += side
        }
        while pixel < width {
            sums[column] &+= UInt32(pixels[start + pixel])
            pixel += 1
        }
    }

    /// The blocks as a picture.
    func image(scale: Double) -> PageImage {
        PageImage(width: columns, height: rows, pixels: means, scale: scale / Double(side))
    }
}
