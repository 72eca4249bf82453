internal import Rulebook

extension Template {
    /// The key of the field that holds the title.
    var titleKey: String { fields.first { $0.kind == .title }?.key ?? "titolo" }
}
