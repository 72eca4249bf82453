/// The members of a ZIP archive that are of interest, unpacked within bounds.
struct ArchiveMembers {
    /// How much is unpacked before an archive counts as a bomb.
    struct Limits {
        var members = 20_000
        /// Bytes of all members that are unpacked.
        var size = 64 * 1024 * 1024
        /// How many times its packed size an archive may unpack to; up to `free` bytes it doesn't count.
        var ratio = 200
        var free = 16 * 1024 * 1024
        /// Bytes that are unpacked only to get past them.
        var skipped = 1024 * 1024 * 1024
    }

    /// By name: lower-case, with forward slashes.
    private(set) var members: [String: [UInt8]] = [:]
    /// Whether some member, or the archive's end, could not be read.
    private(set) var isDamaged = false
    private(set) var isTooLarge = false
    private var size = 0

    /// Reads an archive; where its directory is damaged, the members from its start to the damage.
    static func read(
        _ bytes: [UInt8], limits: Limits = Limits(), where wanted: (String) -> Bool
    ) -> ArchiveMembers {
        var found = ArchiveMembers()
        bytes.withUnsafeBytes { found.unpack($0, .directory, limits, wanted) }
        guard found.isDamaged, !found.isTooLarge else { return found }
        var streamed = ArchiveMembers()
        bytes.withUnsafeBytes { streamed.unpack($0, .stream, limits, wanted) }
        streamed.isDamaged = true
        return streamed.size >= found.size ? streamed : found
    }

    private mutating func unpack(
        _ bytes: UnsafeRawBufferPointer, _ order: Archive.Order, _ limits: Limits, _ wanted: (String) -> Bool
    ) {
        guard let archive = Archive(bytes, order: order) else {
            isDamaged = true
            return
        }
        let allowed = min(limits.size, max(limits.free, bytes.count * limits.ratio))
        var count = 0
        var skipped = 0
        while true {
            let outcome = archive.next()
            if outcome == .damaged { isDamaged = true }
            guard outcome == .more else { return }
            count += 1
            let name = archive.name.map(Self.normal)
            let isWanted = name.map { members[$0] == nil && wanted($0) } ?? false
            // Without a directory, what is skipped is unpacked all the same: pictures, mostly.
            guard isWanted || order == .stream else {
                isTooLarge = count > limits.members
                if isTooLarge { return }
                continue
            }
            var buffer: [UInt8] = []
            var state = Archive.Outcome.more
            while state == .more {
                state = archive.read(into: &buffer)
                if !isWanted {
                    skipped += buffer.count
                    buffer.removeAll(keepingCapacity: true)
                }
                isTooLarge = size + buffer.count > allowed || skipped > limits.skipped || count > limits.members
                if isTooLarge { return }
            }
            if state == .damaged { isDamaged = true }
            if isWanted, let name {
                members[name] = buffer
                size += buffer.count
            }
        }
    }

    /// Names as the format compares them: some programs write backslashes or other letters.
    private static func normal(_ name: String) -> String {
        var name = name.lowercased().replacing("\\", with: "/")
        while name.hasPrefix("/") || name.hasPrefix("./") { name.removeFirst() }
        return name
    }
}
