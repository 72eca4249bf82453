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
        var fields: [Int: Set<Int>] = [:]
        var alone: [Int: Int] = [:]
        var inline: [(template: Int, run: SpelledLabels.Run)] = []
        for index in source.words.indices where index == 0 || source.words[index].gap >= .line {
            guard let run = labels.lineRun(at: index) else { continue }
            let field = labels.book.variants[run.variant].field
            let template = labels.book.fields[field].template
            if labels.endsPlace(run) {
                alone[template, default: 0] += 1
            } else {
                fields[template, default: []].insert(field)
                inline.append((template, run))
            }
        }
        let counts = Dictionary(inline.map { ($0.template, 1) }, uniquingKeysWith: +)
        values = inline.compactMap { template, run in
            guard labels.book.variants[run.variant].isLone, fields[template]?.count ?? 0 >= Self.leastFields,
                counts[template] ?? 0 >= Self.timesAlone * (alone[template] ?? 0)
            else { return nil }
            return run.end
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
