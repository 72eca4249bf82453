internal import CGLib
internal import CPoppler

extension PDFPage {
    /// The longest side of the picture in which ink is looked for, in pixels.
    private static let inkSide = 1200.0

    /// Whether anything is drawn on the page.
    var hasInk: Bool {
        let side = max(size.width, size.height)
        guard side > 0, let picture = picture(scale: min(1, Self.inkSide / side)) else { return false }
        let shades = Shades(picture)
        return picture.pixels.count(where: { $0 < shades.ink }) >= 20
    }

    /// Whether nothing but the page's own content is drawn on it: no notes and no form fields, whose text is none of
    /// the text layer's.
    var isDrawnAsItReads: Bool {
        guard let list = poppler_page_get_annot_mapping(handle) else { return true }
        defer { poppler_page_free_annot_mapping(list) }
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            next = node.pointee.next
            guard let data = node.pointee.data else { continue }
            let mapping = data.assumingMemoryBound(to: PopplerAnnotMapping.self).pointee
            if poppler_annot_get_annot_type(mapping.annot) != POPPLER_ANNOT_LINK { return false }
        }
        return true
    }

    /// The share of the page that its pictures cover, from 0 to 1.
    var pictureShare: Double {
        let (width, height) = size
        guard width > 0, height > 0, let list = poppler_page_get_image_mapping(handle) else { return 0 }
        defer { poppler_page_free_image_mapping(list) }
        var covered = 0.0
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            if let data = node.pointee.data {
                let area = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
                let across = max(0, min(max(area.x1, area.x2), width) - max(min(area.x1, area.x2), 0))
                let down = max(0, min(max(area.y1, area.y2), height) - max(min(area.y1, area.y2), 0))
                covered += across * down
            }
            next = node.pointee.next
        }
        return min(1, covered / (width * height))
    }
}
