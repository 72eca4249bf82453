/// The bodies of the territory and how they belong together, many-to-many and dated.
public struct TerritoryRegistry: Hashable, Sendable {
    public struct Body: Hashable, Sendable {
        /// E.g. `ambito:saronno`.
        public var code: String
        public var name: String
        /// Other printed names.
        public var spellings: [String]
        /// The name alone names the body; that of a city does not.
        public var isBare: Bool

        public init(code: String, name: String, spellings: [String], isBare: Bool = true) {
            self.isBare = isBare
            self.code = code
            self.name = name
            self.spellings = spellings
        }
    }

    /// That an Ambito belongs to an ATS or works with an ASST, in the given years (both included, open where nil).
    public struct Link: Hashable, Sendable {
        public var ambito: String
        /// The code of an ATS or an ASST.
        public var body: String
        public var from: Int?
        public var to: Int?

        public init(ambito: String, body: String, from: Int?, to: Int?) {
            self.ambito = ambito
            self.body = body
            self.from = from
            self.to = to
        }
    }

    public var ambiti: [Body]
    public var ats: [Body]
    public var asst: [Body]
    public var links: [Link]

    public init(ambiti: [Body] = [], ats: [Body] = [], asst: [Body] = [], links: [Link] = []) {
        self.ambiti = ambiti
        self.ats = ats
        self.asst = asst
        self.links = links
    }
}
