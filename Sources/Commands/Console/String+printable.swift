extension String {
    /// The text without what a terminal would obey instead of showing: a plan's words or a file's name may hold
    /// anything. Ends of lines and tabs stay.
    var printable: String { filtered { $0 == "\n" || $0 == "\t" } }

    /// The same in one line.
    var oneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ").filtered { _ in false }
    }

    private func filtered(keeping isKept: (Unicode.Scalar) -> Bool) -> String {
        String(
            UnicodeScalarView(
                unicodeScalars.filter { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: isKept(scalar)
                    default: true
                    }
                }))
    }

    /// The beginning of the text, at most so many characters, with an ellipsis where something is left out.
    func shortened(to count: Int) -> String { self.count <= count ? self : prefix(max(0, count - 1)) + "…" }

    /// The text padded with spaces to a width.
    func padded(to width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return right ? space + self : self + space
    }

    /// The text in lines of at most a width, broken between words; its own line ends stay.
    func wrapped(to width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + 1 + word.count > width {
                    lines.append(line)
                    line = ""
                }
                line += (line.isEmpty ? "" : " ") + word
            }
            return lines + [line]
        }
    }
}
