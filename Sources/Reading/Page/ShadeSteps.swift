/// Where a picture's shade steps up or down from one pixel to the next, a bit for each pixel.
///
/// Bits tell where no line can be, 64 pixels at a time; most of a page is such a place.
///
/// A class, so that one serves all pages of a size: its memory is taken once.
final class ShadeSteps {
    /// A kind of step: from the pixel above or from the one on the left, to a lighter or a darker shade.
    enum Plane: Int { case downLighter, downDarker, acrossLighter, acrossDarker }

    let width: Int
    let height: Int
    /// How many words hold a row's bits.
    let words: Int
    /// The planes one after the other, row by row.
    private(set) var bits: [UInt64]
    /// For work on the bits of a plane.
    var scratch: [UInt64]
    private let steps: ByteSteps

    /// - Parameter contrast: how many shades make a step, from 1 to 255.
    init(width: Int, height: Int, contrast: Int) {
        self.width = width
        self.height = height
        words = (width + 63) / 64
        bits = [UInt64](repeating: 0, count: 4 * words * height)
        scratch = [UInt64](repeating: 0, count: 2 * words * height)
        steps = ByteSteps(contrast)
    }

    /// Takes a picture in.
    ///
    /// - Parameter row: gives the shades of a row, `width` of them; `nil` for a row that is like the one above. Only
    ///   the last two that it gave need stay in place.
    func fill(_ row: (Int) -> UnsafePointer<UInt8>?) {
        let size = words * height
        bits.withUnsafeMutableBufferPointer { bits in
            bits.update(repeating: 0)
            guard let bits = bits.baseAddress, width > 0 else { return }
            var above: UnsafeRawPointer?
            for number in 0..<height {
                let target = bits + number * words
                if let line = row(number).map({ UnsafeRawPointer($0) }) {
                    Self.fill(target, size, line, above ?? line, width, steps)
                    above = line
                } else if number > 0 {
                    for plane in [Plane.acrossLighter, .acrossDarker] {
                        let place = target + plane.rawValue * size
                        place.update(from: place - words, count: words)
                    }
                }
            }
        }
    }

    /// The index of a row's first word in a plane.
    func first(_ plane: Plane, row: Int) -> Int { (plane.rawValue * height + row) * words }

    /// Sets the bits of a row.
    private static func fill(
        _ target: UnsafeMutablePointer<UInt64>, _ size: Int, _ line: UnsafeRawPointer, _ above: UnsafeRawPointer,
        _ width: Int, _ steps: ByteSteps
    ) {
        // The pixel on the left of the next eight; the first of a row has none and is no step.
        var left = UInt64(line.load(as: UInt8.self))
        for column in stride(from: 0, to: width, by: 8) {
            let count = min(8, width - column)
            let here = load(line + column, count)
            let up = load(above + column, count)
            let before = here << 8 | left
            left = here >> 56
            if here == up, here == before { continue }
            let place = target + (column >> 6)
            let shift = UInt64(column & 63)
            let valid = count == 8 ? 0xFF : (UInt64(1) << UInt64(count)) - 1
            if here != up {
                place[0] |= (steps.up(from: up, to: here) & valid) << shift
                place[size] |= (steps.up(from: here, to: up) & valid) << shift
            }
            if here != before {
                place[2 * size] |= (steps.up(from: before, to: here) & valid) << shift
                place[3 * size] |= (steps.up(from: here, to: before) & valid) << shift
            }
        }
    }

    private static func load(_ pointer: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count == 8 { return UInt64(littleEndian: pointer.loadUnaligned(as: UInt64.self)) }
        return (0..<count).reduce(0) { value, index in
            value | UInt64(pointer.load(fromByteOffset: index, as: UInt8.self)) << UInt64(8 * index)
        }
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
