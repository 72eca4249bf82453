/// Which way a word's letters follow each other on the page.
enum WritingWay: Sendable {
    case across, upwards, downwards

    /// The way on a page that is turned clockwise by so many quarters.
    func turned(_ quarters: Int) -> WritingWay {
        switch (self, quarters) {
        case (_, 0): self
        case (.across, 1), (.upwards, 3): .downwards
        case (.across, _), (.downwards, 1): .upwards
        default: .across
        }
    }
}
