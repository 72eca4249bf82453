internal import Model

/// A page's words before they are in order.
struct ReadPage {
    var words: [PageWord]
    /// The lines found while the page was recognised; `nil` for a text layer, whose lines are looked for when needed.
    var rulings: Rulings?
    /// How the picture that boxes and lines belong to is turned against the page as printed.
    var turn = PageTurn.none

    /// Whether the words were recognised.
    var isRecognised: Bool { rulings != nil }
}
