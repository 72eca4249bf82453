/// The regional key points that schede list: a row a point, a column a group.
public struct PointMatrix: Codable, Hashable, Sendable {
    public struct Row: Codable, Hashable, Sendable {
        /// The point's code; empty for the points that the vocabulary doesn't know, taken together.
        public var code: String
        public var text: String
        /// The schede of each group that list it, each once; after the groups, of all.
        public var cells: [[Evidence]]
    }

    public var rows: [Row]
    /// The schede of each group whose form asks for key points, and after them of all: the denominators.
    public var asked: [Int]
}
