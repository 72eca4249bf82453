extension String {
    /// The text of these characters; faster than appending them one after the other.
    public init(scalars: ArraySlice<Unicode.Scalar>) {
        var count = 0
        for scalar in scalars { count += UTF8.width(scalar) }
        self.init(unsafeUninitializedCapacity: count) { bytes in
            var next = 0
            for scalar in scalars {
                if scalar.value < 0x80 {
                    bytes[next] = UInt8(truncatingIfNeeded: scalar.value)
                    next += 1
                } else {
                    for unit in scalar.utf8 {
                        bytes[next] = unit
                        next += 1
                    }
                }
            }
            return next
        }
    }
}
