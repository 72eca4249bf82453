/// What an HTML parser meets, in the order of the text.
enum HTMLEvent {
    case open(String, attributes: [String: String])
    case close(String)
    /// Visible characters, entities resolved; `line` counts from 1 and is where they begin.
    case text(String, line: Int)
}
