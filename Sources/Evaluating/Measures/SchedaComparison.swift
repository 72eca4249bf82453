internal import Model

/// Compares one record with its reference: what each measure counts, and what differs.
struct SchedaComparison {
    let wanted: ReferenceFile.Scheda
    /// `nil` where the dataset lacks the scheda: all its things are missed.
    let record: SchedaRecord?
    let document: String
    let text: ReferenceText
    let fold: FoldedWords
    /// The spans of the record are lines of the reference's own text.
    let comparesSpans: Bool

    private(set) var tallies: [Measure: Tally] = [:]
    private(set) var differences: [Difference] = []
    /// The answers by their stated confidence.
    var calibration = Calibration()

    init(
        _ wanted: ReferenceFile.Scheda, _ record: SchedaRecord?, document: String, text: ReferenceText,
        fold: FoldedWords, comparesSpans: Bool
    ) {
        self.wanted = wanted
        self.record = record
        self.document = document
        self.text = text
        self.fold = fold
        self.comparesSpans = comparesSpans
        tallies[.schede] = Tally(record != nil)
        if record == nil { note(.schede, wanted: wanted.title, got: "", "the scheda was not found") }
        compareFields()
        compareAnswers()
        compareMoney()
        compareForm()
    }

    // MARK: Counting

    mutating func compare<Item: Equatable & CustomStringConvertible>(
        _ measure: Measure, _ wantedItems: [Item], _ got: [Item], field: String? = nil
    ) {
        var tally = Tally()
        tally.compare(wantedItems, got)
        tallies[measure, default: Tally()] += tally
        guard record != nil, tally.wrong + tally.missed > 0 else { return }
        let (missing, extra) = Self.rests(wantedItems, got)
        note(
            measure, field: field, wanted: missing.map(\.description).joined(separator: "; "),
            got: extra.map(\.description).joined(separator: "; "),
            extra.isEmpty
                ? "\(missing.count) missed" : missing.isEmpty ? "\(extra.count) too many" : "read otherwise")
    }

    mutating func check<Item: Equatable>(_ measure: Measure, _ wantedItem: Item?, _ got: Item?, field: String? = nil) {
        tallies[measure, default: Tally()].check(wantedItem == got)
        guard record != nil, wantedItem != got else { return }
        note(
            measure, field: field, wanted: wantedItem.map { "\($0)" } ?? "none", got: got.map { "\($0)" } ?? "none",
            got == nil ? "missed" : wantedItem == nil ? "too many" : "read otherwise")
    }

    mutating func count(_ measure: Measure, credit: Double) { tallies[measure, default: Tally()].add(credit: credit) }

    mutating func note(
        _ measure: Measure, field: String? = nil, wanted text: String, got: String, _ reason: String
    ) {
        let segments = field.flatMap { wanted.fields[$0]?.segs } ?? []
        let lines =
            segments.isEmpty
            ? wanted.from.flatMap { from in wanted.to.map { [from, $0] } }
            : [segments.map(\.from).min() ?? 0, segments.map(\.to).max() ?? 0]
        differences.append(
            Difference(
                document: document, scheda: wanted.n, template: wanted.template, title: wanted.title,
                measure: measure.rawValue, field: field, lines: lines, pages: record?.source.pages, wanted: text,
                got: got, reason: reason))
    }

    private static func rests<Item: Equatable>(_ left: [Item], _ right: [Item]) -> ([Item], [Item]) {
        var (rest, missing) = (right, [Item]())
        for item in left {
            if let index = rest.firstIndex(of: item) { rest.remove(at: index) } else { missing.append(item) }
        }
        return (missing, rest)
    }
}

extension Tally {
    /// One thing found, or missed.
    init(_ found: Bool) {
        self.init()
        if found { right = 1 } else { missed = 1 }
    }
}
