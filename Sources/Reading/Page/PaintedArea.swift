internal import Model

/// A shade of grey with how much of what is under it it hides.
struct Paint: Equatable {
    /// Luminance from 0, black, to 255.
    var shade: Double
    /// From 0 to 1.
    var opacity: Double
}

/// An upright rectangle of one shade on a page: a shaded cell, or a line, which is a thin one. In points.
struct PaintedArea: Equatable {
    var box: Box
    var paint: Paint
}

extension Box {
    /// The part within another box; its sides change places where there is none.
    func cut(to other: Box) -> Box {
        Box(
            left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
            bottom: min(bottom, other.bottom))
    }
}
