internal import Digest

/// The sum over all rule files by which a dataset names the rules that made it.
///
/// It depends on the files' paths inside their folders and on their bytes, not on where the folders lie or what
/// they are called. Lengths go in as well, so that moving bytes from one file to the next changes the sum.
struct RulesDigest {
    private let sum = SHA256Digest()

    /// Begins a folder: the order of the folders counts, because later ones add to earlier ones.
    mutating func beginFolder() { sum.update("folder\n".utf8) }

    mutating func add(_ file: RuleFile) {
        let bytes = file.bytes ?? []
        sum.update("\(file.path)\n\(bytes.count)\n".utf8)
        sum.update(bytes)
    }

    func hex() -> String { sum.hex() }
}
