public import Model

/// A page of a PDF with what was read on it drawn over, and a key beside it.
public struct PageDrawing: Sendable {
    /// Red, green and blue, 0 to 1.
    public struct Color: Hashable, Sendable {
        public var red: Double
        public var green: Double
        public var blue: Double

        public init(_ red: Double, _ green: Double, _ blue: Double) {
            self.red = red
            self.green = green
            self.blue = blue
        }
    }

    /// How a box is drawn, from the faintest.
    public enum Style: Sendable {
        /// A thin frame.
        case frame
        /// A broken frame.
        case dashes
        /// A light shade.
        case light
        /// A darker shade with strokes across.
        case hatched
    }

    /// A box on the page.
    public struct Mark: Sendable {
        public var box: Box
        public var style: Style
        public var color: Color
        /// A few characters at the box's left.
        public var tag: String?

        public init(_ box: Box, _ style: Style, _ color: Color, tag: String? = nil) {
            self.box = box
            self.style = style
            self.color = color
            self.tag = tag
        }
    }

    /// A line of the key: a sample of the styles with their name, or a heading without one.
    public struct KeyLine: Sendable {
        public var text: String
        public var styles: [Style]
        public var color: Color

        public init(_ text: String, _ styles: [Style] = [], _ color: Color = Color(0, 0, 0)) {
            self.text = text
            self.styles = styles
            self.color = color
        }
    }

    /// Why there is no drawing.
    public enum Failure: Error, Equatable {
        /// The PDF can't be opened.
        case unreadable
        /// There is no such page; the PDF has so many.
        case noPage(count: Int)
        /// The page is too large to draw.
        case tooLarge
    }

    /// Pixels per point.
    public static let scale = 2.0
    /// The width of the key beside the page, in points.
    public static let keyWidth = 170.0

    /// In the order of drawing.
    public var marks: [Mark]
    public var key: [KeyLine]

    public init(marks: [Mark] = [], key: [KeyLine] = []) {
        self.marks = marks
        self.key = key
    }

    /// Draws over a page.
    ///
    /// - Parameters:
    ///   - bytes: the whole PDF.
    ///   - page: counted from 1.
    /// - Returns: the bytes of a PNG: the page, with the key at its right.
    public func png(of bytes: [UInt8], page: Int, password: String? = nil) throws(Failure) -> [UInt8] {
        guard let file = try? PDFFile(bytes, password: password) else { throw .unreadable }
        guard (1...max(1, file.pageCount)).contains(page), let handle = file.page(page - 1) else {
            throw .noPage(count: file.pageCount)
        }
        let (width, height) = handle.size
        guard let canvas = Canvas(width: width + Self.keyWidth, height: height, scale: Self.scale) else {
            throw .tooLarge
        }
        canvas.draw(handle)
        for mark in marks { canvas.draw(mark) }
        canvas.draw(key, at: width)
        guard let png = canvas.png() else { throw .tooLarge }
        return png
    }
}
