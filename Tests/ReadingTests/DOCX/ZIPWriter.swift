/// Writes ZIP archives in memory, for tests.
struct ZIPWriter {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a member as it is.
    mutating func add(_ name: String, _ bytes: [UInt8]) {
        add(name, packed: bytes, method: 0, size: bytes.count, checksum: Self.checksum(bytes))
    }

    /// Adds a member of one letter repeated, packed to a hundred and fiftieth of its size; its checksum is wrong.
    mutating func add(_ name: String, letter: UInt8, times: Int) {
        var bits = BitWriter()
        bits.add(0b011, count: 3)  // the last block, with the fixed codes
        bits.addCode(0x30 + UInt32(letter), count: 8)
        for _ in 0..<(times / 258) {
            bits.addCode(0b1100_0101, count: 8)  // 258 times
            bits.addCode(0, count: 5)  // the byte before
        }
        bits.addCode(0, count: 7)  // the end
        add(name, packed: bits.bytes, method: 8, size: 1 + times / 258 * 258, checksum: 0)
    }

    private mutating func add(_ name: String, packed: [UInt8], method: Int, size: Int, checksum: UInt32) {
        let name = Array(name.utf8)
        let common =
            Self.two(20) + Self.two(0) + Self.two(method) + Self.four(0) + Self.four(Int(checksum))
            + Self.four(packed.count) + Self.four(size) + Self.two(name.count) + Self.two(0)
        directory += [0x50, 0x4B, 1, 2] + Self.two(20) + common
        directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(body.count) + name
        body += [0x50, 0x4B, 3, 4] + common + name + packed
        count += 1
    }

    var bytes: [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6] + Self.four(0) + Self.two(count) + Self.two(count)
            + Self.four(directory.count) + Self.four(body.count) + Self.two(0)
    }

    private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// Packs bits as DEFLATE does: the lowest first, codes with their highest first.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: UInt32, count: Int) { for bit in 0..<count { add(value >> bit & 1) } }
    mutating func addCode(_ code: UInt32, count: Int) { for bit in (0..<count).reversed() { add(code >> bit & 1) } }

    private mutating func add(_ bit: UInt32) {
        if used == 8 {
            bytes.append(0)
            used = 0
        }
        bytes[bytes.count - 1] |= UInt8(bit) << used
        used += 1
    }
}
