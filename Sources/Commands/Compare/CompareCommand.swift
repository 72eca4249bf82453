internal import ArgumentParser
internal import Comparing
internal import Foundation
internal import Publishing
internal import Rulebook

/// `schedario compare`.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Puts the schede of a dataset side by side: answers, money, key points, targets, shared objectives.",
        discussion: """
            Each question has five outcomes that are never mixed: sì, no, parziale, non risposto (the label is there, \
            no answer beside it), non trovato (the form asks, its label was not found). The denominator is the schede \
            whose form asks the question. Money counts each euro once: the items of a field, its total only where it \
            has no items. Sums for a year, two, three or no stated period stand apart, and so do own money, others' \
            money, and what was worked out.

            Schede that several documents have in common, the same text with small changes, are found by comparing \
            their runs of three words and shown with what differs.

            Examples:
              schedario compare dataset --by ambito       a table on the terminal
              schedario compare dataset --by area --html confronto.html
                                                          a page to read and print
              schedario compare dataset --by asst --csv confronto
                                                          a CSV file for each table
              schedario compare dataset --by ats --xlsx confronto.xlsx
                                                          a sheet for each table
              schedario compare dataset --by cycle --places
                                                          figures with their schede
              schedario compare dataset --by ats --template obiettivo-2025
            """)

    @Argument(help: ArgumentHelp("The dataset: a folder that 'schedario import' made.", valueName: "dataset"))
    var dataset: String

    @Option(name: .long, help: "By what: ambito, ats, asst, area (policy area) or cycle (programme).")
    var by = ComparisonDimension.ambito

    @Option(name: .long, help: ArgumentHelp("Only the schede of this form, e.g. obiettivo-2025.", valueName: "id"))
    var template: String?

    @Option(name: .long, help: ArgumentHelp("Write a page: self-contained, printable, in Italian.", valueName: "file"))
    var html: String?

    @Option(name: .long, help: ArgumentHelp("Write CSV files, a table each, into a folder.", valueName: "dir"))
    var csv: String?

    @Option(name: .long, help: ArgumentHelp("Write an Excel workbook, a sheet for each table.", valueName: "file"))
    var xlsx: String?

    @Option(
        name: .customLong("places-per-cell"),
        help: ArgumentHelp(
            "How many places the page lists for a cell, where a page with all of them grows too large; places.csv "
                + "always has all.", valueName: "n"))
    var placesPerCell: Int?

    @Flag(name: .long, help: "Print the schede behind each figure, with document, page and box.")
    var places = false

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    @Flag(name: .long, help: "Replace files that stand there already.")
    var force = false

    @OptionGroup var rules: RulesOptions

    func validate() throws {
        if let placesPerCell, placesPerCell < 1 { throw ValidationError("--places-per-cell takes a number from 1.") }
    }

    func run() throws {
        let console = Console.current
        let page = try html.map { try OutputPlace($0, option: "--html", isFolder: false, force: force) }
        let folder = try csv.map { try OutputPlace($0, option: "--csv", isFolder: true, force: force) }
        let book = try xlsx.map { try OutputPlace($0, option: "--xlsx", isFolder: false, force: force) }
        let source = try DatasetArgument.open(dataset)
        let glossary = FormGlossary(try RulesOptions.load(try rules.folders()))
        if let template, glossary[form: template] == nil {
            let known = glossary.forms.map(\.id).joined(separator: ", ")
            throw UsageFailure(message: "There is no form '\(template)'; known are \(known).")
        }
        let comparison = try Comparison(of: source, by: by, glossary: glossary, template: template)
        try page?.write([
            ("", Data(ComparisonPage(comparison, glossary: glossary, placesPerCell: placesPerCell).html.utf8))
        ])
        try folder?.write(
            comparison.sheets.map { sheet in
                ("\(sheet.name).csv", Data(CSVWriter.text(columns: sheet.columns, rows: sheet.rows).utf8))
            })
        try book?.write([("", try comparison.workbook)])
        console.print(
            try json ? JSON.text(comparison) : ComparisonText(comparison, showsPlaces: places).text)
        for path in [html, csv, xlsx].compactMap({ $0 }) { console.note("Written: \(path)") }
    }
}
