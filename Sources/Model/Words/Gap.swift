/// What stands between a word and the word before it, from the closest to the widest.
public enum Gap: UInt8, Comparable, Sendable {
    /// Nothing: the two were one run of characters that the reader split.
    case none
    case space
    /// Two or more spaces within a line.
    case wide
    /// The end of a printed line within a paragraph.
    case line
    /// The start of a list item.
    case item
    /// The start of a paragraph, or a blank line.
    case paragraph
    /// The start of another cell of the same table row.
    case cell
    /// The start of another table row.
    case row
    /// The start of another page.
    case page

    public static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
}
