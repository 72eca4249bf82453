internal import CGLib
internal import CPoppler
internal import Model

/// What is filled into the form fields of a page. The text layer holds none of it.
struct FormFields {
    private enum Content {
        case tick(Bool)
        /// Lines of text, and the size of their type in points.
        case text([String], size: Double)
    }

    private var fields: [(box: Box, content: Content)] = []

    /// - Parameter height: the page's, in points.
    init(_ page: OpaquePointer, height: Double) {
        guard let list = poppler_page_get_form_field_mapping(page) else { return }
        defer { poppler_page_free_form_field_mapping(list) }
        var next: UnsafeMutablePointer<GList>? = list
        while let node = next {
            next = node.pointee.next
            guard let data = node.pointee.data else { continue }
            let mapping = data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee
            guard let field = mapping.field, let content = Self.content(of: field) else { continue }
            // The mapping counts from the page's bottom, words from its top.
            let area = mapping.area
            let box = Box(
                left: min(area.x1, area.x2), top: height - max(area.y1, area.y2), right: max(area.x1, area.x2),
                bottom: height - min(area.y1, area.y2))
            if box.right > box.left, box.bottom > box.top { fields.append((box, content)) }
        }
        // poppler lists the last field first.
        fields.reverse()
    }

    private static func content(of field: OpaquePointer) -> Content? {
        switch poppler_form_field_get_field_type(field) {
        case POPPLER_FORM_FIELD_BUTTON:
            if poppler_form_field_button_get_button_type(field) == POPPLER_FORM_BUTTON_PUSH { return nil }
            return .tick(poppler_form_field_button_get_state(field) != 0)
        case POPPLER_FORM_FIELD_TEXT:
            if poppler_form_field_text_is_password(field) != 0 { return nil }
            return string(poppler_form_field_text_get_text(field)).map { text(lines($0), field) }
        case POPPLER_FORM_FIELD_CHOICE:
            let chosen = (0..<max(0, poppler_form_field_choice_get_n_items(field)))
                .filter { poppler_form_field_choice_is_item_selected(field, $0) != 0 }
                .compactMap { string(poppler_form_field_choice_get_item(field, $0)) }
            if !chosen.isEmpty { return text(chosen, field) }
            // A combo box may take an item of one's own.
            let isCombo = poppler_form_field_choice_get_choice_type(field) == POPPLER_FORM_CHOICE_COMBO
            return isCombo ? string(poppler_form_field_choice_get_text(field)).map { text([$0], field) } : nil
        default: return nil
        }
    }

    private static func text(_ lines: [String], _ field: OpaquePointer) -> Content {
        .text(lines, size: poppler_form_field_get_font_size(field))
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }

    /// A string of glib's as one of Swift's; frees it.
    private static func string(_ pointer: UnsafeMutablePointer<gchar>?) -> String? {
        guard let pointer else { return nil }
        defer { g_free(pointer) }
        let text = String(cString: pointer)
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    /// The words of the text layer with those of the fields.
    ///
    /// A check box reads as ☑ or ☐ where it stands, in the stead of a printed box; a text counts only where the text
    /// layer has no word in its field.
    func added(to words: [PageWord]) -> [PageWord] {
        guard !fields.isEmpty else { return words }
        var result = words
        for (box, content) in fields {
            switch content {
            case .tick(let isOn):
                result.removeAll { Self.isBox($0.text) && Self.holds(box, $0.box) }
                // A box larger than the type beside it must not pass for large type.
                let size = min(box.bottom - box.top, 10)
                result.append(PageWord(text: isOn ? "☑" : "☐", box: box, fontSize: size))
            case .text(let lines, let size):
                guard !words.contains(where: { Self.holds(box, $0.box) }) else { continue }
                result += FieldSetter(box: box, size: size).words(lines)
            }
        }
        return result
    }

    private static func isBox(_ text: String) -> Bool { text.count == 1 && "☐☑☒□■▢◻❏❑✓✔✗✘".contains(text) }

    /// Whether the middle of a word stands in a field.
    private static func holds(_ field: Box, _ word: Box) -> Bool {
        let x = (word.left + word.right) / 2
        let y = (word.top + word.bottom) / 2
        return x >= field.left && x <= field.right && y >= field.top && y <= field.bottom
    }
}
