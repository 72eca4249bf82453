public import Model

/// By what the schede of a dataset are put side by side.
public enum ComparisonDimension: String, Codable, CaseIterable, Sendable {
    case ambito, ats, asst, area, cycle

    /// The groups that a scheda belongs to, by code; the empty code where the document or the scheda doesn't say.
    ///
    /// A scheda of several areas, or of an Ambito with several ASST, belongs to each of them.
    public func keys(of scheda: SchedaRecord) -> [String] {
        switch self {
        case .ambito: [scheda.document.ambito ?? ""]
        case .ats: [scheda.document.ats ?? ""]
        case .asst: Self.each(scheda.document.asst)
        case .area: Self.each(scheda.policyAreas)
        case .cycle: [scheda.cycle ?? ""]
        }
    }

    /// The groups that a document belongs to by itself; none for policy areas, which only schede have.
    public func keys(of document: DocumentRecord) -> [String] {
        switch self {
        case .ambito: [document.ambito ?? ""]
        case .ats: [document.ats ?? ""]
        case .asst: Self.each(document.asst)
        case .area: []
        case .cycle: [document.cycle ?? ""]
        }
    }

    /// Whether a scheda may belong to several groups, so that the groups do not add up to the whole.
    public var overlaps: Bool { self == .asst || self == .area }

    private static func each(_ keys: [String]) -> [String] {
        keys.isEmpty ? [""] : keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }.map(\.element)
    }
}

/// A group of schede that are put side by side with others.
public struct ComparisonGroup: Codable, Hashable, Sendable {
    /// As the dataset writes it; empty where it says nothing.
    public var key: String
    /// What people call it.
    public var name: String
    public var documents = 0
    public var partial = 0
    public var failed = 0
    /// The schede by template.
    public var schede: [String: Int] = [:]
    /// Labels that the forms have, and those of them that were found.
    public var labelsExpected = 0
    public var labelsFound = 0

    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }

    public var schedeCount: Int { schede.values.reduce(0, +) }
}
