extension String {
    /// The text with each run of digits as one `#`: lines that differ in their numbers have the same.
    var numberMask: String {
        var mask = ""
        for character in self {
            if !character.isWholeNumber {
                mask.append(character)
            } else if mask.last != "#" {
                mask.append("#")
            }
        }
        return mask
    }
}
