public import Foundation
public import Model

/// Measures a dataset's schede against reference files.
public struct Evaluator: Sendable {
    /// What a reference file needs and lacks.
    public struct Failure: Error, Hashable, Sendable { public var message: String }

    /// The folder of the texts that the reference files cite.
    public var texts: URL
    /// Only schede of these templates; empty for all.
    public var templates: Set<String>
    /// Reference files describe parts of their documents: records beyond the named totals are too many.
    public var partial: Bool

    public init(texts: URL, templates: Set<String> = [], partial: Bool = false) {
        self.texts = texts
        self.templates = templates
        self.partial = partial
    }

    /// The part of a file's name that all renditions of one document share: up to a point or `__`.
    public static func stem(_ name: String) -> String {
        let base = name.split(separator: "/").last.map(String.init) ?? name
        let end = [base.range(of: "__")?.lowerBound, base.firstIndex(of: ".")].compactMap { $0 }.min()
        return String(base[..<(end ?? base.endIndex)])
    }

    /// - Parameters:
    ///   - records: the schede of the dataset, in its order.
    ///   - all: every record is of the one document that the references describe, whatever its name.
    /// - Throws: ``Failure`` where a cited text can't be read.
    public func evaluate(
        _ records: [SchedaRecord], against references: [ReferenceFile], all: Bool = false
    ) throws(Failure) -> Evaluation {
        let fold = FoldedWords()
        var units: [Evaluation.Unit] = []
        var extras: [String: Int] = [:]
        var differences: [Difference] = []
        var calibration = Calibration()
        for reference in references {
            let name = reference.document.name
            let wanted = reference.schede.filter { templates.isEmpty || templates.contains($0.template) }
            let known = Set(wanted.map(\.template))
            let stem = Self.stem(name)
            let mine = records.filter {
                known.contains($0.template) && (all || Self.stem($0.document.sourceName) == stem)
            }
            let text = try self.text(name)
            let pairing = SchedaPairing(wanted, mine, fold)
            for (scheda, pair) in zip(wanted, pairing.pairs) {
                let record = pair.map { mine[$0] }
                let comparison = SchedaComparison(
                    scheda, record, document: stem, text: text, fold: fold,
                    comparesSpans: record?.document.sourceName == name)
                units.append(Evaluation.Unit(template: scheda.template, tallies: comparison.tallies))
                differences += comparison.differences
                calibration += comparison.calibration
            }
            for template in known {
                let count = mine.count { $0.template == template }
                let paired = zip(wanted, pairing.pairs).count { $0.template == template && $1 != nil }
                let total = partial ? reference.document.totals?[template] ?? paired : paired
                extras[template, default: 0] += max(0, count - total)
            }
            differences += surplus(mine, pairing, stem)
        }
        return Evaluation(
            documents: references.map { Self.stem($0.document.name) }, units: units, extras: extras,
            differences: differences, calibration: calibration)
    }

    /// Records that no reference scheda names, where the reference names all.
    private func surplus(_ records: [SchedaRecord], _ pairing: SchedaPairing, _ stem: String) -> [Difference] {
        guard !partial else { return [] }
        let paired = Set(pairing.pairs.compactMap { $0 })
        return records.indices.filter { !paired.contains($0) }.map { index in
            let record = records[index]
            return Difference(
                document: stem, scheda: record.ordinal, template: record.template, title: record.title,
                measure: Measure.schede.rawValue, pages: record.source.pages, wanted: "", got: record.title,
                reason: "no scheda of the reference")
        }
    }

    private func text(_ name: String) throws(Failure) -> ReferenceText {
        let file = texts.appendingPathComponent(name)
        do { return try ReferenceText(contentsOf: file) } catch {
            throw Failure(
                message: "The text \(file.path), whose lines the reference cites, can't be read; name its folder with "
                    + "--texts DIR.")
        }
    }
}
