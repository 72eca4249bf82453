/// Numbers distinct runs of bytes from 0, in the order in which they come: a hash table over one buffer.
public struct ByteIndex: Sendable {
    private var bytes: [UInt8] = []
    /// Where each run begins, and where the last one ends.
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// The number of a run by its hash, -1 where there is none; a power of two in length.
    private var slots = [Int32](repeating: -1, count: 1024)

    public init() {}

    /// The number of a run, and whether it has not come before.
    public mutating func number(of run: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
        let hash = Self.hash(run)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, equals(number, run) { return (slots[slot], false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(hashes.count)
        slots[slot] = number
        hashes.append(hash)
        bytes.append(contentsOf: run)
        starts.append(Int32(bytes.count))
        if 2 * hashes.count > slots.count { grow() }
        return (number, true)
    }

    private func equals(_ number: Int, _ run: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == run.count else { return false }
        for index in 0..<run.count where bytes[start + index] != run[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: 2 * slots.count)
        for number in hashes.indices {
            var slot = Int(hashes[number]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, its upper half folded into the lower one.
    ///
    /// Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
    public static func hash(_ run: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in run { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
