internal import Model

/// How many pages of a document are read, and who is told how far it is.
public struct PageWatch: Sendable {
    /// A plan has some hundred pages; beyond this a document is something else, and its words fill the memory.
    public static let mostPages = 5000

    /// Pages beyond these are left out, with a finding.
    public var maximum: Int
    /// Told before each page is worked on, in every round: its number, counted from 1, and how many there are.
    public var begins: @Sendable (_ page: Int, _ count: Int) -> Void

    public init(
        maximum: Int = mostPages, begins: @escaping @Sendable (_ page: Int, _ count: Int) -> Void = { _, _ in }
    ) {
        self.maximum = maximum
        self.begins = begins
    }

    /// Notes a document's pages; gives how many of them are to be read.
    func bounded(_ count: Int, _ document: inout Document) -> Int {
        document.source.pages = count
        guard count > maximum else { return count }
        document.findings.append(
            Finding(
                .limitPages, .error,
                "Only the first \(maximum) of \(count) pages were read; split the document, or raise --max-pages.",
                page: maximum + 1))
        return maximum
    }
}
