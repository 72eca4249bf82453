internal import Model

/// Labels that stand before their values on one line, `Destinatari: Famiglie`, where that is the document's way.
///
/// Labels of common words count only where nothing stands behind them on their line: many a sentence begins so. Where a
/// form prints its labels with a colon and the values behind them, these do, too.
struct InlineLabels {
    /// How many fields of a template must have labels so, and how often there are such labels of a field for each that
    /// stands alone: a form may have short values behind their labels and long ones below.
    private static let leastFields = 4
    private static let timesAlone = 2

    private let source: Document
    /// The first words behind such labels of common words.
    private var values: Set<Int> = []

    init(_ labels: SpelledLabels) {
        source = labels.document
        let field = { (run: SpelledLabels.Run) in labels.book.variants[run.variant].field }
        let runs = source.words.indices.flatMap { index in
            index == 0 || source.words[index].gap >= .line
                ? labels.lineRuns(at: LabelMarks.end(at: index, in: source)) : []
        }
        for (_, runs) in Dictionary(grouping: runs, by: { labels.book.fields[field($0)].template }) {
            let ways = Dictionary(grouping: runs, by: field).values.map { runs in
                (inline: runs.filter { !labels.endsPlace($0) }, count: runs.count)
            }
            .filter { $0.inline.count > 0 && $0.inline.count >= Self.timesAlone * ($0.count - $0.inline.count) }
            guard ways.count >= Self.leastFields else { continue }
            values.formUnion(
                ways.flatMap(\.inline).filter { labels.book.variants[$0.variant].isLone }.map(labels.behind))
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
