/// What the form fields of a Word file show.
enum FormField {
    static func box(_ isChecked: Bool) -> String { isChecked ? "☒" : "☐" }

    /// What an old form field shows that keeps its state beside the text; `nil` for one whose result is text.
    ///
    /// - Parameter data: the element `ffData`.
    static func shown(_ data: XMLElement) -> String? {
        if let box = data["checkBox"] {
            return Self.box((box["checked"] ?? box["default"])?.isOn ?? false)
        }
        if let list = data["ddList"] {
            let entries = list.elements.filter { $0.name == "listEntry" }.compactMap(\.value)
            let chosen = (list["result"] ?? list["default"])?.value.flatMap { Int($0) } ?? 0
            return entries.indices.contains(chosen) ? entries[chosen] : nil
        }
        return nil
    }

    /// What a check box among the content controls shows; `nil` for any other control.
    ///
    /// - Parameter properties: the element `sdtPr`.
    static func shown(control properties: XMLElement?) -> String? {
        guard let state = properties?["w14:checkbox"]?["w14:checked"] else { return nil }
        return box(["1", "true", "on"].contains(state.attributes["w14:val"] ?? "1"))
    }

    /// Whether a control shows only its own prompt ("Fare clic qui …").
    static func showsPrompt(_ control: XMLElement) -> Bool { control["sdtPr"]?["showingPlcHdr"]?.isOn ?? false }
}
