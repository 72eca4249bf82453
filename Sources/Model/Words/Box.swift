/// A rectangle on a page, in PDF points, origin at the page's top left corner.
public struct Box: Hashable, Sendable {
    // A document has a box for each word: single precision tells a hundredth of a point on any page.
    private var leftEdge: Float
    private var topEdge: Float
    private var rightEdge: Float
    private var bottomEdge: Float

    public init(left: Double, top: Double, right: Double, bottom: Double) {
        leftEdge = Float(left)
        topEdge = Float(top)
        rightEdge = Float(right)
        bottomEdge = Float(bottom)
    }

    public var left: Double {
        get { Double(leftEdge) }
        set { leftEdge = Float(newValue) }
    }

    public var top: Double {
        get { Double(topEdge) }
        set { topEdge = Float(newValue) }
    }

    public var right: Double {
        get { Double(rightEdge) }
        set { rightEdge = Float(newValue) }
    }

    public var bottom: Double {
        get { Double(bottomEdge) }
        set { bottomEdge = Float(newValue) }
    }

    /// The smallest box that holds both.
    public func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top),
            right: max(right, other.right), bottom: max(bottom, other.bottom))
    }
}

extension Box: Codable {
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        self.init(
            left: try values.decode(Double.self), top: try values.decode(Double.self),
            right: try values.decode(Double.self), bottom: try values.decode(Double.self))
    }

    /// `[left, top, right, bottom]`, rounded to a tenth of a point.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        for value in [left, top, right, bottom] { try values.encode((value * 10).rounded() / 10) }
    }
}
