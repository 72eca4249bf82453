/// How alike two sequences are, by the longest runs that they share (Ratcliff and Obershelp): 0 to 1.
///
/// The longest common run counts, then the longest ones left and right of it, and so on; of equal ones the earliest.
enum Likeness {
    static func of<Item: Hashable>(_ left: [Item], _ right: [Item]) -> Double {
        if left == right { return 1 }
        return 2 * Double(shared(left, right)) / Double(left.count + right.count)
    }

    private static func shared<Item: Hashable>(_ left: [Item], _ right: [Item]) -> Int {
        var places: [Item: [Int]] = [:]
        for (index, item) in right.enumerated() { places[item, default: []].append(index) }
        var open = [(left: 0..<left.count, right: 0..<right.count)]
        var total = 0
        while let (mine, other) = open.popLast() {
            let run = longestRun(left, mine, places, other)
            guard run.length > 0 else { continue }
            total += run.length
            open.append((mine.lowerBound..<run.left, other.lowerBound..<run.right))
            open.append((run.left + run.length..<mine.upperBound, run.right + run.length..<other.upperBound))
        }
        return total
    }

    private static func longestRun<Item: Hashable>(
        _ left: [Item], _ mine: Range<Int>, _ places: [Item: [Int]], _ other: Range<Int>
    ) -> (left: Int, right: Int, length: Int) {
        var best = (left: mine.lowerBound, right: other.lowerBound, length: 0)
        var lengths: [Int: Int] = [:]
        for index in mine {
            var next: [Int: Int] = [:]
            for place in places[left[index]] ?? [] {
                if place < other.lowerBound { continue }
                if place >= other.upperBound { break }
                let length = (lengths[place - 1] ?? 0) + 1
                next[place] = length
                if length > best.length { best = (index - length + 1, place - length + 1, length) }
            }
            lengths = next
        }
        return best
    }
}
