internal import Model

/// Labels that stand before their values on one line, `Destinatari: Famiglie`, where that is the document's way.
///
/// Labels of common words count only where nothing stands behind them on their line: many a sentence begins so. Where a
/// form prints its labels with a colon and the values behind them, these do, too.
struct InlineLabels {
    /// How many fields of a template must have labels so, and how often there are such labels for each that stands alone.
    private static let leastFields = 4
    private static let timesAlone = 2

    private let source: Document
    /// The first words behind such labels of common words.
    private var values: [Int] = []

    init(_ labels: SpelledLabels) {
        source = labels.document
        let field = { (run: SpelledLabels.Run) in labels.book.variants[run.variant].field }
        let runs = source.words.indices.compactMap { index in
            index == 0 || source.words[index].gap >= .line ? labels.lineRun(at: index) : nil
        }
        for (_, runs) in Dictionary(grouping: runs, by: { labels.book.fields[field($0)].template }) {
            let inline = runs.filter { !labels.endsPlace($0) }
            guard Set(inline.map(field)).count >= Self.leastFields,
                inline.count >= Self.timesAlone * (runs.count - inline.count)
            else { continue }
            values += inline.filter { labels.book.variants[$0.variant].isLone }.map(\.end)
        }
    }

    /// The document in which a gap parts such labels from their values.
    func document() -> Document {
        guard !values.isEmpty else { return source }
        var document = source
        for word in values { document.words[word].gap = .wide }
        return document
    }
}
