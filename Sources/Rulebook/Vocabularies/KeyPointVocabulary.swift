/// The regional key points.
public struct KeyPointVocabulary: Hashable, Sendable {
    public struct KeyPoint: Hashable, Sendable {
        /// E.g. `contrasto-isolamento`.
        public var code: String
        /// The region's wording.
        public var text: String
        /// The areas under which the region lists it.
        public var areas: [String]
        public var spellings: [String]

        public init(code: String, text: String, areas: [String], spellings: [String]) {
            self.code = code
            self.text = text
            self.areas = areas
            self.spellings = spellings
        }
    }

    public var points: [KeyPoint]

    public init(points: [KeyPoint] = []) { self.points = points }
}
