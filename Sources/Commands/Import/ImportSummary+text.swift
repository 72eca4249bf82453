internal import Model

extension ImportSummary {
    /// How many notices a person is shown; the dataset has them all.
    private static let shown = 8

    /// The summary for people.
    var table: String {
        let byTemplate = templates.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        var rows = [
            (
                "Documents", "\(documents.total)",
                "\(documents.complete) complete, \(documents.partial) partial, "
                    + "\(documents.failed) failed"
            ),
            ("Schede", "\(schede)", byTemplate),
            ("Fields", "\(fields.found)", "\(fields.answered) answered"),
            (
                "Findings", "\(severities.values.reduce(0, +))",
                Finding.Severity.allCases.reversed()
                    .map { "\(severities[$0.rawValue] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
            ),
        ]
        if skipped > 0 { rows.append(("Left out", "\(skipped)", leftOut)) }
        let width = rows.map(\.1.count).max() ?? 0
        var lines = rows.map { "\($0.0.padded(to: 10)) \($0.1.padded(to: width, right: true))  \($0.2)" }
        lines.append("Dataset    \(out.oneLine)")
        if !notices.isEmpty {
            lines += ["", "Look at first:"] + notices.prefix(Self.shown).flatMap(\.lines)
            if notices.count > Self.shown {
                let more = notices.count + noticesLeftOut - Self.shown
                lines.append("  … and \(more) more kinds; diagnostics.csv lists every finding.")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// How many names of files that were left out a person is shown; the report has more.
    private static let named = 3

    private var leftOut: String {
        guard !others.isEmpty else { return "files that 'schedario help import' tells of" }
        return "of other kinds: \(Self.others(others))"
    }

    /// The first names of files that were left out, and what to do with them.
    static func others(_ others: [String]) -> String {
        let names = others.prefix(named).map { $0.oneLine }.joined(separator: ", ")
        let more = others.count > named ? " and \(others.count - named) more" : ""
        return "\(names)\(more); name a file itself to have it read, or save it as .docx or .pdf"
    }

    /// A line for each error and for each input that gave nothing.
    var failures: [String] {
        notices.filter { $0.severity == .error }.map { "\($0.document.oneLine): \($0.code.rawValue): \($0.message)" }
    }
}

extension ImportSummary.Notice {
    /// What is the case where, then what to do, wrapped.
    fileprivate var lines: [String] {
        let scheda = scheda.map { " · \($0.oneLine.shortened(to: 40))" } ?? ""
        let times = count > 1 ? " (\(count) times)" : ""
        return ["  \(severity.rawValue) \(code.rawValue)\(times): \(document.oneLine)\(scheda)"]
            + message.oneLine.wrapped(to: 100).map { "      \($0)" }
    }
}
