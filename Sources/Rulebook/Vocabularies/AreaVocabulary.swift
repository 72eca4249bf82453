/// The regional policy areas: letter, name, and the spellings by which plans name them.
public struct AreaVocabulary: Hashable, Sendable {
    public struct Area: Hashable, Sendable {
        /// `A` to `L`.
        public var code: String
        /// The region's wording.
        public var name: String
        /// Phrases that name the area, longest first; the name among them.
        public var spellings: [String]
        /// Words that name the area only in a list of areas: "minori".
        public var short: [String]

        public init(code: String, name: String, spellings: [String], short: [String] = []) {
            self.code = code
            self.name = name
            self.spellings = spellings
            self.short = short
        }
    }

    public var areas: [Area]
    /// Phrases that mean every area where nothing follows them ("Sì, tutte").
    public var allAlone: [String] = []
    /// Before the first and the last letter of a range.
    public var rangeFrom: [String] = []
    public var rangeTo: [String] = []
    /// Phrases that mean every area ("tutte le aree di policy").
    public var all: [String]
    /// Free names for plans that don't use the regional areas: the one spelling, and how it is printed.
    public var free: [FreeName]

    public struct FreeName: Hashable, Sendable {
        public var name: String
        public var spellings: [String]

        public init(name: String, spellings: [String]) {
            self.name = name
            self.spellings = spellings
        }
    }

    public init(areas: [Area] = [], all: [String] = [], free: [FreeName] = []) {
        self.areas = areas
        self.all = all
        self.free = free
    }

    public subscript(code: String) -> Area? { areas.first { $0.code == code } }
}
