internal import ArgumentParser
internal import Publishing

/// Forms as a list on the command line: `csv,xlsx`.
struct FormatList: ExpressibleByArgument {
    var formats: Set<DatasetFormat>

    static let all = FormatList(formats: Set(DatasetFormat.allCases))

    init(formats: Set<DatasetFormat>) { self.formats = formats }

    init?(argument: String) {
        var formats: Set<DatasetFormat> = []
        for name in argument.split(separator: ",") {
            guard let format = DatasetFormat(rawValue: String(name)) else { return nil }
            formats.insert(format)
        }
        guard !formats.isEmpty else { return nil }
        self.formats = formats
    }

    var defaultValueDescription: String { "all" }
}
