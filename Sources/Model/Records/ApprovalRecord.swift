/// The act by which a plan was approved, as its title pages state it.
public struct ApprovalRecord: Codable, Hashable, Sendable {
    /// Who approved, as printed: "Assemblea dei Sindaci".
    @Nullable public var body: String?
    /// The act, as printed: "deliberazione n. 12".
    @Nullable public var act: String?
    /// `2024-12-19`.
    @Nullable public var date: String?
    /// The words that say it.
    public var text: String
    public var spans: [Span]

    public init(body: String?, act: String?, date: String?, text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
        self.body = body
        self.act = act
        self.date = date
    }
}
