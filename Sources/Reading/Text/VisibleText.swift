/// What of a line with markup a person sees, told without a parser: the check on the parser.
enum VisibleText {
    /// The letters that stand outside tags and entities.
    static func letterCount(_ part: some Sequence<Unicode.Scalar>) -> Int {
        var count = 0
        var inTag = false
        var inEntity = false
        var previous: Unicode.Scalar = " "
        for scalar in part {
            if inTag {
                if scalar == ">" { inTag = false }
            } else if inEntity {
                if scalar == ";" || GlyphTable.isSpace(scalar) { inEntity = false }
            } else if previous == "<", scalar == "/" || scalar.properties.isAlphabetic || scalar == "!" {
                inTag = true
            } else if scalar == "&" {
                inEntity = true
            } else if scalar.properties.isAlphabetic {
                count += 1
            }
            previous = scalar
        }
        return count
    }
}
