internal import Digest
internal import Model

/// What tells a scheda again in another file of the same plan: its title, with the Ambito, the programme and the form.
///
/// A number that stands for these words: an import of thousands of plans keeps all of them.
public struct SchedaMark: Codable, Hashable, Comparable, Sendable {
    let number: UInt64

    /// - Returns: `nil` where the scheda has no title, so that nothing tells it from others of its form.
    init?(_ scheda: SchedaRecord) {
        let title = scheda.title.lowercased().filter { $0.isLetter || $0.isNumber }
        guard !title.isEmpty else { return nil }
        let words = [scheda.document.ambito ?? "", scheda.cycle ?? "", scheda.template, title]
        number = SHA256Digest.number(of: words.joined(separator: "\0").utf8)
    }

    public init(from decoder: any Decoder) throws { number = try decoder.singleValueContainer().decode(UInt64.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }

    public static func < (one: SchedaMark, other: SchedaMark) -> Bool { one.number < other.number }
}
