internal import ArgumentParser
internal import Foundation
internal import Publishing

/// What a dataset says of itself as a publication.
struct PublicationOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The licence of the dataset: \(Licence.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "name"))
    var licence = Licence.ccBy4

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The day to print on the dataset; none by default, so that the same dataset is the same bytes.",
            valueName: "yyyy-mm-dd"))
    var date: String?

    func validate() throws {
        guard let date else { return }
        guard Self.isDay(date) else { throw ValidationError("--date takes a day of the calendar like 2026-11-24.") }
    }

    /// Whether a text is a day that there is: 2026-02-31 is none.
    private static func isDay(_ text: String) -> Bool {
        guard text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return false }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        // Elsewhere a day may lack its midnight.
        calendar.timeZone = .gmt
        return DateComponents(year: parts[0], month: parts[1], day: parts[2]).isValidDate(in: calendar)
    }

    /// The same options as a command line says them.
    var arguments: [String] { ["--licence", licence.rawValue] + (date.map { ["--date", $0] } ?? []) }

    func publication(_ codebook: Codebook) -> Publication {
        Publication(licence: licence, date: date, codebook: codebook)
    }
}
