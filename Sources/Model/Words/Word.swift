/// A printed word with its place: the unit that every stage passes on.
public struct Word: Hashable, Sendable {
    /// The word as printed, without markup, control characters or soft hyphens; never empty.
    public var text: String
    public var place: Place
    public var gap: Gap
    /// The outer table's cell, where the reader saw one.
    public var cell: GridPosition?
    /// The cell of a table inside that cell.
    public var innerCell: GridPosition?
    public var traits: WordTraits
    // Small, since documents have words by the hundred thousand.
    private var lineNumber: Int32
    private var certainty: Float

    /// The reading line it stands on, counted from 1: the source line of a text, a visual line elsewhere.
    public var line: Int {
        get { Int(lineNumber) }
        set { lineNumber = Int32(clamping: newValue) }
    }

    /// 0 to 1, how sure the recognition is; 1 where nothing was recognised.
    public var confidence: Double {
        get { Double(certainty) }
        set { certainty = Float(newValue) }
    }

    public init(
        text: String, place: Place, line: Int, gap: Gap, cell: GridPosition? = nil, innerCell: GridPosition? = nil,
        traits: WordTraits = [], confidence: Double = 1
    ) {
        self.text = text
        self.place = place
        lineNumber = Int32(clamping: line)
        self.gap = gap
        self.cell = cell
        self.innerCell = innerCell
        self.traits = traits
        certainty = Float(confidence)
    }
}
