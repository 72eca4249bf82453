/// A page as a picture in shades of grey.
struct PageImage: Sendable {
    /// In pixels.
    let width: Int
    let height: Int
    /// Row by row from the top, 0 black to 255 white; `width * height` of them.
    var pixels: [UInt8]
    /// Pixels per PDF point.
    let scale: Double

    init(width: Int, height: Int, pixels: [UInt8], scale: Double) {
        self.width = width
        self.height = height
        self.pixels = pixels
        self.scale = scale
    }
}
