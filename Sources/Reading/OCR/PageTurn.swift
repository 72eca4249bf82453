internal import Foundation
internal import Model

/// By how much a straightened picture is turned against the page as printed.
struct PageTurn: Hashable, Sendable {
    /// Degrees, clockwise, by which the page was turned to stand straight.
    let degrees: Double
    /// The picture's centre, round which it was turned, in points.
    let centre: (x: Double, y: Double)

    init(degrees: Double, centre: (x: Double, y: Double)) {
        self.degrees = degrees
        self.centre = centre
    }

    static let none = PageTurn(degrees: 0, centre: (0, 0))

    /// A box of the straightened picture on the page as printed.
    ///
    /// The box keeps its size and only its centre moves: a box round the turned corners would reach into the
    /// neighbouring lines.
    func printed(_ box: Box) -> Box {
        guard degrees != 0 else { return box }
        let angle = degrees * .pi / 180
        let x = (box.left + box.right) / 2 - centre.x
        let y = (box.top + box.bottom) / 2 - centre.y
        let movedX = centre.x + x * cos(angle) + y * sin(angle)
        let movedY = centre.y + y * cos(angle) - x * sin(angle)
        let halfWidth = (box.right - box.left) / 2
        let halfHeight = (box.bottom - box.top) / 2
        return Box(
            left: movedX - halfWidth, top: movedY - halfHeight, right: movedX + halfWidth, bottom: movedY + halfHeight)
    }

    static func == (left: PageTurn, right: PageTurn) -> Bool {
        left.degrees == right.degrees && left.centre == right.centre
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(degrees)
        hasher.combine(centre.x)
        hasher.combine(centre.y)
    }
}
