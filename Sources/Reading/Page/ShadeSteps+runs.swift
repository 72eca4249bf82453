/// Where runs of steps may be: what is left out here holds none for sure.
extension ShadeSteps {
    /// The rows that may hold a run of steps from the row above.
    ///
    /// - Parameter length: the least length of a run in pixels, in which up to two in a row may be missing.
    func rows(withRunsOf length: Int) -> [Int] {
        let length = min(max(1, length), 32)
        var bits = [UInt64](repeating: 0, count: words)
        return (0..<height).filter { row in
            Self.isLong(down.lighter, row * words, length, &bits)
                || Self.isLong(down.darker, row * words, length, &bits)
        }
    }

    /// Whether a row of bits has a run of a length, gaps of two filled.
    private static func isLong(_ plane: [UInt64], _ first: Int, _ length: Int, _ bits: inout [UInt64]) -> Bool {
        var carried: UInt64 = 0
        var any: UInt64 = 0
        for index in bits.indices {
            let word = plane[first + index]
            bits[index] = word | word << 1 | word << 2 | carried >> 63 | carried >> 62
            carried = word
            any |= word
        }
        var reached = 1
        while any != 0, reached < length {
            let step = min(reached, length - reached)
            any = 0
            for index in bits.indices {
                let next = index + 1 < bits.count ? bits[index + 1] << UInt64(64 - step) : 0
                bits[index] &= bits[index] >> UInt64(step) | next
                any |= bits[index]
            }
            reached += step
        }
        return any != 0
    }

    /// Calls for each pixel from which a run of steps from the left may lead down, row by row.
    func forEachStart(ofRunsOf length: Int, _ body: (_ column: Int, _ row: Int) -> Void) {
        let length = min(max(1, length), height)
        let starts = zip(Self.starts(across.lighter, words, length), Self.starts(across.darker, words, length))
        for (index, (lighter, darker)) in starts.enumerated() {
            var rest = lighter | darker
            while rest != 0 {
                body(index % words * 64 + rest.trailingZeroBitCount, index / words)
                rest &= rest - 1
            }
        }
    }

    /// The bits from which so many lead down, gaps of two filled.
    private static func starts(_ plane: [UInt64], _ words: Int, _ length: Int) -> [UInt64] {
        var bits = plane
        bits.withUnsafeMutableBufferPointer { bits in
            for index in stride(from: bits.count - 1, through: 2 * words, by: -1) {
                bits[index] |= bits[index - words] | bits[index - 2 * words]
            }
            if bits.count >= 2 * words { for index in words..<2 * words { bits[index] |= plane[index - words] } }
            var reached = 1
            while reached < length {
                let step = min(reached, length - reached)
                let last = max(0, bits.count - step * words)
                for index in 0..<last { bits[index] &= bits[index + step * words] }
                for index in last..<bits.count { bits[index] = 0 }
                reached += step
            }
        }
        return bits
    }
}
