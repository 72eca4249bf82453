internal import Model
internal import Synchronization

/// Documents that were read back to check them, kept for the tables that come next: the first ones, so many as a few
/// megabytes of records hold, whatever the size of the batch.
final class RecentDocuments: Sendable {
    /// In bytes of their records; in memory a document takes some three times as much.
    private static let room = 2 * 1_048_576

    private struct State {
        var documents: [String: ImportedDocument] = [:]
        var size = 0
    }

    private let state = Mutex(State())

    /// Keeps a document where there is room.
    func keep(_ document: ImportedDocument, size: Int) {
        state.withLock { state in
            guard state.size + size <= Self.room else { return }
            state.size += size
            state.documents[document.record.id] = document
        }
    }

    /// Gives a document out of its keeping.
    func take(_ id: String) -> ImportedDocument? { state.withLock { $0.documents.removeValue(forKey: id) } }
}
