/// Where a dataset and the reference differ.
public struct Difference: Hashable, Codable, Sendable {
    public var document: String
    /// The scheda's number in the reference, its template and title.
    public var scheda: Int
    public var template: String
    public var title: String
    public var measure: String
    public var field: String?
    /// First and last line of the reference text.
    public var lines: [Int]?
    /// First and last page of the record.
    public var pages: [Int]?
    public var wanted: String
    public var got: String
    /// In words.
    public var reason: String
}
