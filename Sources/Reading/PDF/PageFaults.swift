internal import Model

/// The pages of a PDF that could not be read, or not wholly: told once for the document, not once a page.
struct PageFaults {
    /// Pages that the file promises and does not hold.
    var missing: [Int] = []
    /// Pages too large to be drawn, so that their lines are not known.
    var undrawn: [Int] = []

    var findings: [Finding] {
        var findings: [Finding] = []
        if let first = missing.first {
            findings.append(
                Finding(
                    .pageUnreadable, .error,
                    "\(missing.count == 1 ? "A page" : "\(missing.count) pages") of the PDF can't be read, the first is page \(first). The file is damaged:"
                        + " export it anew from its source, or print it to a new PDF.", page: first))
        }
        if let first = undrawn.first {
            findings.append(
                Finding(
                    .pageTooLarge, .warning,
                    "\(undrawn.count == 1 ? "A page is" : "\(undrawn.count) pages are") too large to be drawn, the first is page \(first): tables were told by"
                        + " their text alone. Print the document to A4 and import that.", page: first))
        }
        return findings
    }
}
