internal import Foundation
internal import Model

/// How a picture was turned and scaled to be read, against the page as printed.
struct PageTurn: Hashable, Sendable {
    /// Degrees, clockwise, by which the upright page was turned to stand straight.
    var degrees = 0.0
    /// The picture's centre, round which it was turned, in points of the reading.
    var centre = Point(x: 0, y: 0)
    /// Quarters, clockwise, by which the page was turned first so that its text stands upright, 0 to 3.
    var quarters = 0
    /// The page's width and height before that, in points of the reading.
    var sheet = Point(x: 0, y: 0)
    /// How far right of the sheet's edge the page begins: two may be printed on one sheet.
    var left = 0.0
    /// Points of the page to a point of the reading: above 1 where the page's own points say nothing of its type.
    var unit = 1.0

    struct Point: Hashable, Sendable {
        var x: Double
        var y: Double
    }

    static let none = PageTurn()

    /// A box of the picture as it was read on the page as printed.
    func printed(_ box: Box) -> Box {
        guard self != .none else { return box }
        let onSheet = Box(left: box.left + left, top: box.top, right: box.right + left, bottom: box.bottom)
        let box = sideways(askew(onSheet))
        return Box(left: box.left * unit, top: box.top * unit, right: box.right * unit, bottom: box.bottom * unit)
    }

    /// A box of the page as printed on the page as it is read, where that is but turned by quarters.
    func upright(_ box: Box) -> Box {
        switch quarters {
        case 1: Box(left: sheet.y - box.bottom, top: box.left, right: sheet.y - box.top, bottom: box.right)
        case 3: Box(left: box.top, top: sheet.x - box.right, right: box.bottom, bottom: sheet.x - box.left)
        default: box
        }
    }

    /// The same for a page's lines.
    func upright(_ rulings: Rulings) -> Rulings {
        guard quarters == 1 || quarters == 3 else { return rulings }
        let turned = { (line: Ruling, isHorizontal: Bool) -> Ruling in
            let along = line.start...line.end
            let box =
                isHorizontal
                ? Box(left: along.lowerBound, top: line.at, right: along.upperBound, bottom: line.at)
                : Box(left: line.at, top: along.lowerBound, right: line.at, bottom: along.upperBound)
            let placed = upright(box)
            return isHorizontal
                ? Ruling(at: placed.left, start: placed.top, end: placed.bottom)
                : Ruling(at: placed.top, start: placed.left, end: placed.right)
        }
        let byPlace = { (one: Ruling, other: Ruling) in (one.at, one.start) < (other.at, other.start) }
        return Rulings(
            horizontal: rulings.vertical.map { turned($0, false) }.sorted(by: byPlace),
            vertical: rulings.horizontal.map { turned($0, true) }.sorted(by: byPlace))
    }

    /// The box keeps its size and only its centre moves: a box round the turned corners would reach into the
    /// neighbouring lines.
    private func askew(_ box: Box) -> Box {
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

    private func sideways(_ box: Box) -> Box {
        switch quarters {
        case 1: Box(left: box.top, top: sheet.y - box.right, right: box.bottom, bottom: sheet.y - box.left)
        case 2:
            Box(
                left: sheet.x - box.right, top: sheet.y - box.bottom, right: sheet.x - box.left,
                bottom: sheet.y - box.top)
        case 3: Box(left: sheet.x - box.bottom, top: box.left, right: sheet.x - box.top, bottom: box.right)
        default: box
        }
    }
}
