internal import ArgumentParser
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
        guard date.wholeMatch(of: /[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])/) != nil else {
            throw ValidationError("--date takes a day like 2026-11-24.")
        }
    }

    /// The same options as a command line says them.
    var arguments: [String] { ["--licence", licence.rawValue] + (date.map { ["--date", $0] } ?? []) }

    func publication(_ codebook: Codebook) -> Publication {
        Publication(licence: licence, date: date, codebook: codebook)
    }
}
