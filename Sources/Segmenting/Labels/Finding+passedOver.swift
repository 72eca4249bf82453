internal import Model

extension Finding {
    /// Says how many words were passed over, and where the first of them stands; `nil` for none.
    ///
    /// - Parameter message: what follows on `12 words`.
    init?(_ code: FindingCode, passedOver words: [Int], in document: Document, _ message: String) {
        guard let first = words.first.map({ document.words[$0] }) else { return nil }
        let page = document.page(of: words)
        self.init(
            code, .info, "\(words.count) words \(message)", page: page,
            lines: page == nil ? first.line...first.line : nil)
    }
}
