/// A word's folded letters with what excludes most other words at a glance.
///
/// The letters are borrowed: a value must not outlive the buffer that it was made of.
struct FoldedWord {
    let letters: UnsafeBufferPointer<UInt8>
    /// The letters that it has, each a bit of ``bit(_:)``.
    let kinds: UInt64

    init(_ letters: UnsafeBufferPointer<UInt8>, kinds: UInt64) {
        self.letters = letters
        self.kinds = kinds
    }

    init(_ letters: UnsafeBufferPointer<UInt8>) {
        self.init(letters, kinds: Self.kinds(of: letters))
    }

    var count: Int { letters.count }

    /// A bit for a letter; several letters may share one.
    static func bit(_ letter: UInt8) -> UInt64 { 1 << UInt64(letter & 63) }

    /// The bits of some letters.
    static func kinds(of letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(0) { $0 | bit($1) } }

    /// Whether so few edits could make one run of letters of another; `false` is sure.
    static func mayDiffer(by edits: Int, _ a: UInt64, _ b: UInt64) -> Bool {
        // An edit gives or takes one kind of letter, or does both.
        (a & ~b).nonzeroBitCount <= edits && (b & ~a).nonzeroBitCount <= edits
    }
}
