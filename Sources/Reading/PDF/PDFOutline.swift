internal import CGLib
internal import CPoppler

/// The outline of a PDF, which viewers show beside its pages as bookmarks: evidence of headings, where there is one.
struct PDFOutline {
    struct Entry: Hashable {
        var title: String
        /// The page it leads to, counted from 1.
        var page: Int
    }

    /// A damaged outline may lead back into itself.
    private static let deepest = 12
    private static let most = 20_000

    private(set) var entries: [Entry] = []

    /// - Parameter document: poppler's handle, which must live on.
    init(_ document: OpaquePointer) {
        guard let iterator = poppler_index_iter_new(document) else { return }
        defer { poppler_index_iter_free(iterator) }
        walk(iterator, of: document, depth: 1)
    }

    private mutating func walk(_ iterator: OpaquePointer, of document: OpaquePointer, depth: Int) {
        repeat {
            guard entries.count < Self.most else { return }
            if let action = poppler_index_iter_get_action(iterator) {
                defer { poppler_action_free(action) }
                if let entry = Self.entry(action, of: document) { entries.append(entry) }
            }
            guard depth < Self.deepest, let child = poppler_index_iter_get_child(iterator) else { continue }
            defer { poppler_index_iter_free(child) }
            walk(child, of: document, depth: depth + 1)
        } while poppler_index_iter_next(iterator) != 0
    }

    private static func entry(_ action: UnsafeMutablePointer<PopplerAction>, of document: OpaquePointer) -> Entry? {
        guard action.pointee.type == POPPLER_ACTION_GOTO_DEST, let title = action.pointee.any.title,
            let target = action.pointee.goto_dest.dest, let page = page(target, of: document)
        else { return nil }
        return Entry(title: String(cString: title), page: page)
    }

    private static func page(_ target: UnsafeMutablePointer<PopplerDest>, of document: OpaquePointer) -> Int? {
        if target.pointee.type != POPPLER_DEST_NAMED { return Int(target.pointee.page_num) }
        guard let name = target.pointee.named_dest, let named = poppler_document_find_dest(document, name) else {
            return nil
        }
        defer { poppler_dest_free(named) }
        return Int(named.pointee.page_num)
    }
}
