internal import Model

/// A page's words before they are in order.
struct ReadPage {
    var words: [PageWord]
    /// The page's number, counted from 1.
    var number = 0
    /// Its width and height in points where it is a text layer's, as it is read.
    var size: (width: Double, height: Double)?
    /// Those of its words that are set up or down the page.
    var sideways: [PageWord] = []
    /// The lines of the page, as far as they have been looked for.
    var rulings: Rulings?
    /// How the picture that boxes and lines belong to is turned against the page as printed.
    var turn = PageTurn.none
    /// Whether the words were recognised; else they are the text layer's.
    var isRecognised = false
    /// Where its margins are, once that is known.
    var margins: PageMargins?

    /// A page of a text layer, turned so that most of its words stand upright.
    ///
    /// - Parameter size: the page's width and height in points.
    init(words: [PageWord], size: (width: Double, height: Double)) {
        turn.quarters = SidewaysText.quarters(words)
        turn.sheet = PageTurn.Point(x: size.width, y: size.height)
        self.size = turn.quarters.isMultiple(of: 2) ? size : (size.height, size.width)
        if turn.quarters == 0 { turn = .none }
        self.words = []
        for var word in words {
            word.box = turn.upright(word.box)
            word.way = word.way.turned(turn.quarters)
            if word.way == .across { self.words.append(word) } else { sideways.append(word) }
        }
        SpacedLetters.join(&self.words)
    }

    /// A page of words that all stand upright.
    init(words: [PageWord], rulings: Rulings? = nil, turn: PageTurn = .none, isRecognised: Bool = false) {
        self.words = words
        self.rulings = rulings
        self.turn = turn
        self.isRecognised = isRecognised
    }
}
