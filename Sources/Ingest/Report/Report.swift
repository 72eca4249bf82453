internal import Foundation
internal import Model

/// What the report says, in whatever form.
struct Report {
    /// How many notices and changes are listed one by one.
    private static let shown = 50

    let run: ImportRun
    let head: RunHead
    let survey: RunSurvey
    let comparison: RunComparison?
    /// The names of the files that the folders held besides, and that may be plans.
    var others: [String] = []

    func write(_ form: some ReportForm) throws {
        try form.begin("Import of \(head.documents) document\(head.documents == 1 ? "" : "s")")
        try form.paragraph(
            "\(Self.time(head.started)), \(Self.seconds(head.seconds)). Schedario \(head.version), rules "
                + "\(head.rulesDigest.prefix(12)).")
        try writeTotals(form)
        try writeNotices(form)
        try writeComparison(form)
        try writeDocuments(form)
        try writeOthers(form)
        try writeCircumstances(form)
        try form.end()
    }

    private func writeTotals(_ form: some ReportForm) throws {
        try form.section("Totals")
        try form.beginTable([ReportColumn("What"), ReportColumn("Count", isNumber: true), ReportColumn("Of these")])
        let statuses = DocumentRecord.Status.allCases.map { "\(survey.statuses[$0] ?? 0) \($0.rawValue)" }
        try form.row([
            ReportCell("Documents"), ReportCell(head.documents), ReportCell(statuses.joined(separator: ", ")),
        ])
        try form.row([
            ReportCell("Pages"), ReportCell(survey.pages), ReportCell("of the documents that have pages"),
        ])
        let templates = survey.templates.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        try form.row([
            ReportCell("Schede"), ReportCell(survey.templates.values.reduce(0, +)),
            ReportCell(templates.joined(separator: ", ")),
        ])
        try form.row([
            ReportCell("Fields"), ReportCell(survey.found),
            ReportCell("\(survey.answered) answered; the templates have \(survey.expected)"),
        ])
        let findings = Finding.Severity.allCases.reversed().map {
            "\(survey.severities[$0.rawValue] ?? 0) \($0.rawValue)"
        }
        try form.row([
            ReportCell("Findings"), ReportCell(survey.severities.values.reduce(0, +)),
            ReportCell(findings.joined(separator: ", ")),
        ])
        try form.endTable()
    }

    private func writeNotices(_ form: some ReportForm) throws {
        let notices = survey.notices
        try form.section("Look at first")
        guard !notices.entries.isEmpty else { return try form.paragraph("Nothing: no errors and no warnings.") }
        try form.beginTable([
            ReportColumn("Severity"), ReportColumn("Document"), ReportColumn("Finding"),
            ReportColumn("Times", isNumber: true), ReportColumn("What to do"),
        ])
        for (document, notice) in notices.entries.prefix(Self.shown) {
            let place = notice.page.map { ", page \($0)" } ?? notice.scheda.map { " · \($0)" } ?? ""
            try form.row([
                ReportCell(notice.severity.rawValue, notice.severity == .error ? .bad : .warning),
                ReportCell(document + place), ReportCell(notice.code.rawValue), ReportCell(notice.count),
                ReportCell(notice.message),
            ])
        }
        try form.endTable()
        let more = notices.leftOut + max(0, notices.entries.count - Self.shown)
        if more > 0 {
            try form.paragraph("And \(more) more kinds; diagnostics.csv lists every finding.")
        }
    }

    private func writeComparison(_ form: some ReportForm) throws {
        try form.section("Since the import before")
        guard let comparison else { return try form.paragraph("There is none to compare with.") }
        let before = comparison.before
        try form.paragraph("That was \(Self.time(before.started)), \(before.documents) documents.")
        var causes: [String] = []
        if before.version != head.version { causes.append("the program: \(before.version), now \(head.version)") }
        if before.rulesDigest != head.rulesDigest {
            causes.append("the rules: \(before.rulesDigest.prefix(12)), now \(head.rulesDigest.prefix(12))")
        }
        try form.paragraph(
            causes.isEmpty
                ? "Program and rules are the same." : "Different are " + causes.joined(separator: "; ") + ".")
        guard !comparison.changes.isEmpty else { return try form.paragraph("Every document has the same outcome.") }
        try form.paragraph(
            "\(comparison.unchanged) documents have the same outcome; these have another, or schede that read "
                + "otherwise (kept under another name, the dataset before can be put beside this one with "
                + "'schedario diff'):")
        try form.beginTable([
            ReportColumn("Document"), ReportColumn("Before"), ReportColumn("Now"), ReportColumn("Schede that differ"),
        ])
        for change in comparison.changes.prefix(Self.shown) {
            try form.row([
                ReportCell(change.name), ReportCell(change.before?.outcome ?? "not there"),
                ReportCell(change.after?.outcome ?? "not there"), ReportCell(Self.places(change.schede)),
            ])
        }
        try form.endTable()
        if comparison.changes.count > Self.shown {
            try form.paragraph("And \(comparison.changes.count - Self.shown) more.")
        }
    }

    private func writeDocuments(_ form: some ReportForm) throws {
        try form.section("Documents")
        try form.beginTable([
            ReportColumn("Document"), ReportColumn("Status"), ReportColumn("Reader"),
            ReportColumn("Pages", isNumber: true), ReportColumn("Schede", isNumber: true),
            ReportColumn("Fields found", isNumber: true), ReportColumn("Answered", isNumber: true),
            ReportColumn("Errors", isNumber: true), ReportColumn("Warnings", isNumber: true),
            ReportColumn("Seconds", isNumber: true),
        ])
        try run.forEachLineByName { line in
            let summary = line.summary
            let others = summary.names.filter { $0 != summary.name }
            let names = others.isEmpty ? "" : " (also \(others.joined(separator: ", ")))"
            let outcome = RunLine(line)
            let seconds = line.cost.map { String(format: "%.2f", $0.seconds) + (line.isReused ? " (kept)" : "") }
            try form.row([
                ReportCell(summary.name + names), ReportCell(summary.status), ReportCell(summary.reader.rawValue),
                ReportCell(summary.pages.map(String.init) ?? "–"), ReportCell(summary.schede),
                ReportCell(Self.share(summary.found, of: summary.expected)),
                ReportCell(Self.share(summary.answered, of: summary.expected)), ReportCell(outcome.errors),
                ReportCell(outcome.warnings), ReportCell(seconds ?? "–"),
            ])
        }
        try form.endTable()
    }

    private func writeOthers(_ form: some ReportForm) throws {
        guard !others.isEmpty else { return }
        try form.section("Left out")
        try form.paragraph(
            "\(others.count) file\(others.count == 1 ? "" : "s") of other kinds, or links to folders; if one is a plan, "
                + "name it itself, and what is to be done is told, or save it as .docx or .pdf.")
        try form.list(Array(others.prefix(Self.shown)))
        if others.count > Self.shown { try form.paragraph("And \(others.count - Self.shown) more.") }
    }

    private func writeCircumstances(_ form: some ReportForm) throws {
        try form.section("How it was done")
        var items = [
            "\(survey.reused) of \(head.documents) documents were read in an earlier import and taken from the cache.",
            "\(head.workers) worker\(head.workers == 1 ? "" : "s"), \(Self.seconds(survey.processorSeconds)) of processor "
                + "time, at most \(survey.memory) MiB for a document.",
            "Limits for a document: \(head.limits.time) s, \(head.limits.processorTime) s of processor time, "
                + "\(head.limits.stall) s without a page, \(head.limits.memory) MiB of memory, "
                + "\(head.limits.pages) pages, \(head.limits.output) MiB of records.",
        ]
        let ended = survey.ended.map { "\($0.value) by \($0.key.rawValue)" }.sorted()
        if !ended.isEmpty { items.append("Readers ended twice: \(ended.joined(separator: ", ")).") }
        for sandbox in survey.sandboxes.sorted() { items.append("Readers were confined by: \(sandbox).") }
        items.append("Rules: \(head.rulesDigest).")
        try form.list(items)
    }

    /// How many places of schede are named.
    private static let places = 12

    private static func places(_ schede: [Int]) -> String {
        let more = schede.count > places ? " and \(schede.count - places) more" : ""
        return schede.prefix(places).map(String.init).joined(separator: ", ") + more
    }

    private static func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : "\(part) / \(whole)"
    }

    private static func time(_ date: Date) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withSpaceBetweenDateAndTime]
        return formatter.string(from: date)
    }

    private static func seconds(_ value: Double) -> String { String(format: "%.1f s", value) }
}
