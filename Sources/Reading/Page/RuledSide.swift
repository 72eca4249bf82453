/// Where labels and values part in tables that have lines between their rows alone.
struct RuledSide {
    /// In points, as the lines' ends.
    var x: Double
    var start: Double
    var end: Double
    /// Whether such a table ends the page.
    var endsPage = false
}
