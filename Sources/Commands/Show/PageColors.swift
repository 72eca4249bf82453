internal import Reading

/// The colours of a page's picture.
enum PageColors {
    static let word = PageDrawing.Color(0.45, 0.45, 0.45)
    static let cell = PageDrawing.Color(0.3, 0.3, 0.3)
    static let furniture = PageDrawing.Color(0.6, 0.6, 0.6)
    static let heading = PageDrawing.Color(0.95, 0.85, 0.2)
    static let residue = PageDrawing.Color(1, 0, 0)

    /// Neighbours differ much; none is grey, or the red of residue.
    private static let fields: [PageDrawing.Color] = [
        .init(0.12, 0.47, 0.71), .init(1.00, 0.50, 0.05), .init(0.17, 0.63, 0.17), .init(0.58, 0.30, 0.80),
        .init(0.09, 0.75, 0.81), .init(0.85, 0.35, 0.65), .init(0.55, 0.40, 0.20), .init(0.60, 0.70, 0.05),
        .init(0.20, 0.25, 0.65), .init(0.80, 0.65, 0.10), .init(0.00, 0.50, 0.45),
    ]

    /// The colour of a field by its place in the scheda, from 0.
    static func field(_ number: Int) -> PageDrawing.Color { fields[number % fields.count] }
}
