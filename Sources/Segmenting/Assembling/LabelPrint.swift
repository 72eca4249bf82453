/// What stands behind or below a label of a template: where several schede have the same, it is the form's own print.
struct LabelPrint: Hashable {
    var template: Int
    var key: String
    /// Its folded letters.
    var letters: [UInt8]
}
