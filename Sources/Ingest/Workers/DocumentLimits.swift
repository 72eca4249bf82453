/// What one document may use before its reading is ended.
///
/// The defaults let pass ten times what a plan of 400 scanned pages takes. A page or a stage that takes long is told
/// from a document that is long: it is the stall that ends a reader which hangs.
public struct DocumentLimits: Codable, Hashable, Sendable {
    /// In seconds, from its start to its end.
    public var time = 9000
    /// In seconds of processor time.
    public var processorTime = 9000
    /// In seconds without beginning another page.
    public var stall = 120
    /// In MiB of address space.
    public var memory = 4096
    /// Further pages are left out.
    public var pages = 4000
    /// In MiB of records.
    public var output = 256

    public init() {}
}
