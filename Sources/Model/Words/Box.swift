/// A rectangle on a page, in PDF points, origin at the page's top left corner.
public struct Box: Hashable, Sendable {
    public var left: Double
    public var top: Double
    public var right: Double
    public var bottom: Double

    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
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
