/// Where a picture's shade steps up or down from one pixel to the next, a bit for each pixel.
///
/// Bits tell where no line can be, 64 pixels at a time; most of a page is such a place.
struct ShadeSteps {
    /// Rows of bits: those pixels that are lighter, and those that are darker, than the pixel before.
    struct Plane {
        var lighter: [UInt64]
        var darker: [UInt64]
    }

    /// How many words hold a row's bits.
    let words: Int
    let height: Int
    /// Steps from the pixel above.
    private(set) var down: Plane
    /// Steps from the pixel on the left.
    private(set) var across: Plane

    /// - Parameter contrast: how many shades make a step, from 1 to 255.
    init(_ pixels: UnsafeBufferPointer<UInt8>, width: Int, height: Int, contrast: Int) {
        words = (width + 63) / 64
        self.height = height
        let none = [UInt64](repeating: 0, count: words * height)
        down = Plane(lighter: none, darker: none)
        across = Plane(lighter: none, darker: none)
        guard let base = pixels.baseAddress, width > 0 else { return }
        for row in 0..<height {
            let line = UnsafeRawPointer(base + row * width)
            let above = row > 0 ? UnsafeRawPointer(base + (row - 1) * width) : line
            fill(row, line, above, width, ByteSteps(contrast))
        }
    }

    private mutating func fill(
        _ row: Int, _ line: UnsafeRawPointer, _ above: UnsafeRawPointer, _ width: Int, _ steps: ByteSteps
    ) {
        var left: UInt64?
        for column in stride(from: 0, to: width, by: 8) {
            let count = min(8, width - column)
            let here = Self.load(line + column, count)
            let up = Self.load(above + column, count)
            // The pixel on the left of each; the first of a row has none.
            let before = here << 8 | (left ?? here & 0xFF)
            left = here >> 56
            if here == up, here == before { continue }
            let word = row * words + column >> 6
            let shift = UInt64(column & 63)
            let valid = count == 8 ? 0xFF : (UInt64(1) << UInt64(count)) - 1
            if here != up {
                down.lighter[word] |= (steps.up(from: up, to: here) & valid) << shift
                down.darker[word] |= (steps.up(from: here, to: up) & valid) << shift
            }
            if here != before {
                across.lighter[word] |= (steps.up(from: before, to: here) & valid) << shift
                across.darker[word] |= (steps.up(from: here, to: before) & valid) << shift
            }
        }
    }

    private static func load(_ pointer: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count == 8 { return UInt64(littleEndian: pointer.loadUnaligned(as: UInt64.self)) }
        var value: UInt64 = 0
        for index in 0..<count {
            value |= UInt64(pointer.load(fromByteOffset: index, as: UInt8.self)) << UInt64(8 * index)
        }
        return value
    }
}

/// Compares eight shades at once.
private struct ByteSteps {
    private static let even: UInt64 = 0x00FF_00FF_00FF_00FF
    private static let guards: UInt64 = 0x8000_8000_8000_8000
    private let contrast: UInt64

    init(_ contrast: Int) { self.contrast = UInt64(contrast) &* 0x0001_0001_0001_0001 }

    /// A bit for each byte that is greater by the contrast or more, the first byte's lowest.
    func up(from: UInt64, to: UInt64) -> UInt64 {
        let evens = ((to & Self.even) | Self.guards) &- ((from & Self.even) &+ contrast)
        let odds = ((to >> 8 & Self.even) | Self.guards) &- ((from >> 8 & Self.even) &+ contrast)
        let flags = (evens & Self.guards) >> 8 | (odds & Self.guards)
        // Gathers the flags of eight bytes in one.
        return ((flags >> 7) &* 0x0102_0408_1020_4080) >> 56
    }
}
