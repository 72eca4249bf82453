internal import Ingest
internal import Model

/// The schede as the aligner found them: label and value of each field, with score and place.
struct SegmentsView: StageView {
    private struct Field: Codable {
        var key: String
        var label: String
        var score: Double
        var state: SegmentedField.State
        var spans: [Span]
        var text: String
    }
    private struct Scheda: Codable {
        var ordinal: Int
        var template: String
        var title: String
        var code: String?
        var headings: [String]
        var fields: [Field]
        var findings: [Finding]
    }
    private struct Content: Codable {
        var schede: [Scheda]
        var words: Ledger
        /// Where words stand that belong to no scheda, and where those that no field of a scheda claimed.
        var outside: [Span]
        var residue: [Span]
    }

    private let content: Content

    init(_ trace: Pipeline.Trace) {
        let segmentation = trace.segmentation
        func spans(_ account: Account) -> [Span] {
            trace.document.spans(of: segmentation.accounts.indices.filter { segmentation.accounts[$0] == account })
        }
        let schede = segmentation.schede.map { scheda in
            Scheda(
                ordinal: scheda.ordinal, template: scheda.template, title: scheda.title, code: scheda.code,
                headings: scheda.headings,
                fields: scheda.fields.map { field in
                    Field(
                        key: field.key, label: field.label, score: field.labelScore, state: field.state,
                        spans: field.spans, text: field.value.text)
                }, findings: scheda.findings)
        }
        content = Content(
            schede: schede, words: trace.imported.record.words, outside: spans(.outside), residue: spans(.residue))
    }

    func json() throws -> String { try JSON.text(content) }

    var text: String {
        var lines = content.schede.flatMap(Self.lines)
        lines.append(content.words.sentence)
        if !content.residue.isEmpty { lines.append("Residue: " + Self.places(content.residue)) }
        if !content.outside.isEmpty { lines.append("Outside any scheda: " + Self.places(content.outside)) }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ scheda: Scheda) -> [String] {
        let head = "#\(scheda.ordinal) \(scheda.template): \(scheda.title.oneLine)"
        var lines = [head, String(repeating: "─", count: min(100, head.count))]
        for field in scheda.fields {
            lines.append("  \(field.key) · \(field.state.rawValue) · \(places(field.spans))")
            lines.append("    label \(score(field.score)): \(field.label.oneLine.shortened(to: 80))")
            if !field.text.isEmpty { lines += field.text.wrapped(to: 90).map { "    │ \($0)" } }
        }
        lines += scheda.findings.map { "  ! \($0.severity.rawValue) \($0.code.rawValue): \($0.message.oneLine)" }
        return lines + [""]
    }

    private static func score(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

    /// The first few places, and how many more there are.
    private static func places(_ spans: [Span]) -> String {
        spans.isEmpty
            ? "nowhere"
            : spans.prefix(6).map(\.text).joined(separator: ", ")
                + (spans.count > 6 ? " and \(spans.count - 6) more" : "")
    }
}

extension Ledger {
    /// The ledger in a sentence.
    var sentence: String {
        "\(total) words: \(inFields) in fields, \(inLabels) in labels, \(inHeadings) in headings, "
            + "\(furniture) furniture, \(outsideSchede) outside, \(residue) residue"
            + (balances ? "." : " — they do not add up!")
    }
}
