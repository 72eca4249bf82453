internal import Model

/// A word on a page before its place in the reading order is known.
struct PageWord: Sendable {
    var text: String
    var box: Box
    /// In points; 0 where it is not known.
    var fontSize: Double
    var traits: WordTraits
    /// 0 to 1; 1 for a text layer's words.
    var confidence: Double
    var way: WritingWay

    init(
        text: String, box: Box, fontSize: Double = 0, traits: WordTraits = [], confidence: Double = 1,
        way: WritingWay = .across
    ) {
        self.text = text
        self.box = box
        self.fontSize = fontSize
        self.traits = traits
        self.confidence = confidence
        self.way = way
    }
}
