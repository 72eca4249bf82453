public import Foundation

/// The text whose lines a reference file cites.
public struct ReferenceText: Sendable {
    private let lines: [String]

    /// Lines end at the line feed only.
    public init(contentsOf url: URL) throws {
        lines = try Data(contentsOf: url).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value that the segments hold.
    func value(_ segments: [ReferenceFile.Segment]) -> String { segments.map(value).joined(separator: "\n") }

    private func value(_ segment: ReferenceFile.Segment) -> String {
        guard segment.from >= 1, segment.from <= segment.to, segment.from <= lines.count else { return "" }
        var chosen = Array(lines[segment.from - 1..<min(segment.to, lines.count)])
        if let start = segment.start, !start.isEmpty, let found = chosen[0].range(of: start, options: .literal) {
            chosen[0] = String(chosen[0][found.lowerBound...])
        }
        let last = chosen.count - 1
        if let end = segment.end, !end.isEmpty,
            let found = chosen[last].range(of: end, options: [.literal, .backwards])
        {
            chosen[last] = String(chosen[last][..<found.upperBound])
        }
        return chosen.joined(separator: "\n")
    }
}
