extension ShadeSteps {
    /// Where another line crosses, a pixel or two are missing.
    static let mostMissing = 2

    /// Runs of steps from the row above, row by row.
    ///
    /// - Parameter shortest: the least length of a run in pixels.
    func horizontalRuns(shortest: Int) -> [(line: Int, run: Range<Int>)] {
        var result: [(line: Int, run: Range<Int>)] = []
        bits.withUnsafeBufferPointer { bits in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
                for row in 1..<max(1, height) {
                    let lighter = bits[from: first(.downLighter, row: row), count: words]
                    let darker = bits[from: first(.downDarker, row: row), count: words]
                    guard Self.mayHold(lighter, shortest, buffer) || Self.mayHold(darker, shortest, buffer) else {
                        continue
                    }
                    var runs = ShadeRuns(shortest: shortest, mostMissing: Self.mostMissing)
                    for word in 0..<words {
                        var rest = lighter[word] | darker[word]
                        while rest != 0 {
                            let bit = rest & (0 &- rest)
                            let column = word * 64 + bit.trailingZeroBitCount
                            runs.add(column, column + 1, isLighter: lighter[word] & bit != 0)
                            rest ^= bit
                        }
                    }
                    runs.close()
                    result += runs.found.map { (row, $0) }
                }
            }
        }
        return result
    }

    /// Whether a row of bits may have a run; `false` is sure.
    private static func mayHold(
        _ row: UnsafeBufferPointer<UInt64>, _ shortest: Int, _ bits: UnsafeMutableBufferPointer<UInt64>
    ) -> Bool {
        let length = min(max(1, shortest), 32)
        var carried: UInt64 = 0
        var any: UInt64 = 0
        for index in row.indices {
            let word = row[index]
            bits[index] = word | word << 1 | word << 2 | carried >> 63 | carried >> 62
            carried = word
            any |= word
        }
        var reached = 1
        while any != 0, reached < length {
            let step = min(reached, length - reached)
            any = 0
            for index in row.indices {
                let next = index + 1 < bits.count ? bits[index + 1] << UInt64(64 - step) : 0
                bits[index] &= bits[index] >> UInt64(step) | next
                any |= bits[index]
            }
            reached += step
        }
        return any != 0
    }

    /// Runs of steps from the left, down the columns.
    func verticalRuns(shortest: Int) -> [(line: Int, run: Range<Int>)] {
        var result: [(line: Int, run: Range<Int>)] = []
        var done = [Int](repeating: 0, count: width)
        fillStarts(shortest)
        let size = words * height
        for index in 0..<size {
            var rest = scratch[index] | scratch[size + index]
            while rest != 0 {
                let column = index % words * 64 + rest.trailingZeroBitCount
                rest &= rest - 1
                let row = index / words
                guard row >= done[column] else { continue }
                let scanned = scan(column, around: row, shortest)
                result += scanned.runs.map { (column, $0) }
                done[column] = scanned.end
            }
        }
        return result
    }

    /// The runs of a column around a row, as far as steps go on.
    private func scan(_ column: Int, around row: Int, _ shortest: Int) -> (runs: [Range<Int>], end: Int) {
        let word = column >> 6
        let bit = UInt64(1) << UInt64(column & 63)
        let lighter = first(.acrossLighter, row: 0) + word
        let darker = first(.acrossDarker, row: 0) + word
        return bits.withUnsafeBufferPointer { bits in
            let isStep = { (row: Int) in (bits[lighter + row * self.words] | bits[darker + row * self.words]) & bit != 0
            }
            // Where so many pixels are no step, no run goes on.
            var start = row
            var quiet = 0
            while start > 0, quiet <= Self.mostMissing {
                start -= 1
                quiet = isStep(start) ? 0 : quiet + 1
            }
            var runs = ShadeRuns(shortest: shortest, mostMissing: Self.mostMissing)
            var position = start
            quiet = 0
            while position < height, quiet <= Self.mostMissing || position <= row {
                if isStep(position) {
                    runs.add(position, position + 1, isLighter: bits[lighter + position * words] & bit != 0)
                    quiet = 0
                } else {
                    quiet += 1
                }
                position += 1
            }
            runs.close()
            return (runs.found, position)
        }
    }

    /// Leaves in the scratch the bits from which so many lead down, gaps filled: a run of that length begins at one
    /// of them.
    private func fillStarts(_ shortest: Int) {
        let size = words * height
        bits.withUnsafeBufferPointer { bits in
            scratch.withUnsafeMutableBufferPointer { scratch in
                for (half, plane) in [Plane.acrossLighter, .acrossDarker].enumerated() {
                    let starts = UnsafeMutableBufferPointer(rebasing: scratch[half * size..<(half + 1) * size])
                    fillStarts(starts, bits[from: first(plane, row: 0), count: size], shortest)
                }
            }
        }
    }

    private func fillStarts(
        _ starts: UnsafeMutableBufferPointer<UInt64>, _ plane: UnsafeBufferPointer<UInt64>, _ shortest: Int
    ) {
        let words = words
        for index in plane.indices {
            var word = plane[index]
            if index >= words { word |= plane[index - words] }
            if index >= 2 * words { word |= plane[index - 2 * words] }
            starts[index] = word
        }
        let length = min(max(1, shortest), max(1, height))
        var reached = 1
        while reached < length {
            let step = min(reached, length - reached)
            let last = max(0, starts.count - step * words)
            for index in 0..<last { starts[index] &= starts[index + step * words] }
            for index in last..<starts.count { starts[index] = 0 }
            reached += step
        }
    }
}

extension UnsafeBufferPointer {
    fileprivate subscript(from start: Int, count count: Int) -> UnsafeBufferPointer<Element> {
        UnsafeBufferPointer(rebasing: self[start..<(start + count)])
    }
}
