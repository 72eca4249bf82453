extension StringProtocol {
    /// Whether its last character is a hyphen, as it is typed or as converters set it.
    public var endsWithHyphen: Bool {
        let last = unicodeScalars.last
        return last == "-" || last == "\u{2010}"
    }
}
