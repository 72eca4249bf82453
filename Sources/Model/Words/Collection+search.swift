extension RandomAccessCollection {
    /// Where the elements begin that satisfy the condition, in a collection whose elements, once they do, do so to the end.
    public func start(where condition: (Element) throws -> Bool) rethrows -> Index {
        var (first, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(first, offsetBy: half)
            if try condition(self[middle]) {
                count = half
            } else {
                first = index(after: middle)
                count -= half + 1
            }
        }
        return first
    }
}
