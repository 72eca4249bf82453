internal import Model

/// A page's words before they are in order.
struct ReadPage {
    var words: [PageWord]
    /// The lines of the page, as far as they have been looked for.
    var rulings: Rulings?
    /// How the picture that boxes and lines belong to is turned against the page as printed.
    var turn = PageTurn.none
    /// Whether the words were recognised; else they are the text layer's.
    var isRecognised = false
    /// Where its margins are, once that is known.
    var margins: PageMargins?
}
