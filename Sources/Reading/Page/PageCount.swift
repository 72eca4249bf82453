/// The numbers of a line that recurs from page to page with nothing else changed.
///
/// A page's line says the same each time, or counts pages; values that end pages may differ in nothing but their
/// numbers, too.
struct PageCount {
    /// For each occurrence its numbers, in order.
    let numbers: [[Int]]
    /// Whether a number may be another than the page has: where most are the same, all are.
    var mayBeMisread = false

    /// Whether the numbers stay as they are, or nearly all of one place's are no less than the one before and no more
    /// than the pages between allow.
    ///
    /// - Parameter most: how far a number may be from that of the occurrence before, by the occurrence.
    func countsPages(most: (Int) -> Int) -> Bool {
        let places = numbers[0].indices.map { place in numbers.map { $0.indices.contains(place) ? $0[place] : 0 } }
        let varying = places.filter { !isSame($0) }
        return varying.isEmpty
            || varying.contains { place in
                let steps = place.indices.dropFirst().count {
                    (0...most($0)).contains(place[$0] - place[$0 - 1])
                }
                return steps * 10 >= (place.count - 1) * 8
            }
    }

    private func isSame(_ place: [Int]) -> Bool {
        guard mayBeMisread else { return !place.contains { $0 != place[0] } }
        let times = place.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return (times.values.max() ?? 0) * 10 >= place.count * 6
    }
}
