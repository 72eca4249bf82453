internal import CGLib
internal import CPoppler
internal import Model

#if canImport(Glibc)
    internal import Glibc
#endif

/// The fonts of a page's text, by runs of characters.
struct FontRuns {
    private struct Run {
        var start: Int
        var size: Double
        var traits: WordTraits
        var isWingdings2: Bool
    }

    private var runs: [Run] = []

    init(_ page: OpaquePointer) {
        guard let list = poppler_page_get_text_attributes(page) else { return }
        defer { poppler_page_free_text_attributes(list) }
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            if let data = node.pointee.data {
                let attributes = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
                runs.append(
                    Run(
                        start: Int(attributes.start_index), size: attributes.font_size,
                        traits: Self.traits(attributes.font_name),
                        isWingdings2: Self.isWingdings2(attributes.font_name)))
            }
            next = node.pointee.next
        }
    }

    private static func isWingdings2(_ name: UnsafePointer<CChar>?) -> Bool {
        // Nearly no font is one of them.
        guard let name, strstr(name, "Wingdings") != nil else { return false }
        return GlyphTable.isWingdings2(String(cString: name))
    }

    private static func traits(_ name: UnsafePointer<CChar>?) -> WordTraits {
        guard let name else { return [] }
        let has = { (part: String) in strstr(name, part) != nil }
        var traits: WordTraits = []
        if has("Bold") || has("Black") || has("Heavy") { traits.insert(.bold) }
        if has("Italic") || has("Oblique") { traits.insert(.italic) }
        return traits
    }

    /// The font of a character, by its index in the page's text.
    func font(at index: Int) -> (size: Double, traits: WordTraits) {
        run(at: index).map { ($0.size, $0.traits) } ?? (0, [])
    }

    /// Whether a character is one of Wingdings 2.
    func isWingdings2(at index: Int) -> Bool { run(at: index)?.isWingdings2 ?? false }

    private func run(at index: Int) -> Run? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : runs[low - 1]
    }
}
