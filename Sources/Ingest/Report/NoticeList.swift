internal import Model

/// The findings of an import that a person should look at first, the gravest of them, however many documents it has.
public struct NoticeList: Sendable {
    public private(set) var entries: [(document: String, notice: DocumentSummary.Notice)] = []
    /// How many kinds were left out for want of room.
    public private(set) var leftOut = 0
    private let limit: Int

    public init(limit: Int) { self.limit = max(1, limit) }

    public mutating func add(_ summary: DocumentSummary) {
        for notice in summary.notices {
            let entry = (document: summary.name, notice: notice)
            let place = entries.firstIndex { Self.isBefore(entry, $0) } ?? entries.endIndex
            entries.insert(entry, at: place)
            if entries.count > limit {
                entries.removeLast()
                leftOut += 1
            }
        }
    }

    private static func isBefore(
        _ one: (document: String, notice: DocumentSummary.Notice),
        _ other: (document: String, notice: DocumentSummary.Notice)
    ) -> Bool {
        (other.notice.severity, one.document, one.notice.code.rawValue)
            < (one.notice.severity, other.document, other.notice.code.rawValue)
    }
}
