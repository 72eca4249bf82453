internal import ArgumentParser
internal import Foundation
internal import Publishing

/// The dataset that a question is about.
struct DatasetOption: ParsableArguments {
    @Argument(help: ArgumentHelp("The folder of the dataset, or its dataset.sqlite.", valueName: "dataset"))
    var dataset: String

    /// Does something with the dataset's database; one without is made for the while.
    func withDatabase<Result>(_ work: (DatasetDatabase) throws -> Result) throws -> Result {
        do {
            let place = URL(fileURLWithPath: dataset)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
                throw UsageFailure(message: "\(dataset): there is no such dataset.")
            }
            guard isFolder.boolValue else { return try work(try DatasetDatabase(place)) }
            let file = place.appendingPathComponent(SQLiteWriter.file)
            if FileManager.default.fileExists(atPath: file.path) { return try work(try DatasetDatabase(file)) }
            return try withMadeDatabase(of: place, work)
        } catch let failure as DatasetDatabase.Failure {
            throw UsageFailure(message: failure.description)
        } catch let fault as DatasetReader.Fault {
            throw UsageFailure(message: "\(dataset): \(fault.description)")
        }
    }

    private func withMadeDatabase<Result>(
        of folder: URL, _ work: (DatasetDatabase) throws -> Result
    ) throws -> Result {
        let reader = DatasetReader()
        let source = try reader.source(folder)
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("schedario-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: place) }
        let codebook = reader.codebook(of: folder) ?? Codebook()
        try SQLiteWriter(Publication(codebook: codebook)).write(source, into: place)
        return try work(try DatasetDatabase(place.appendingPathComponent(SQLiteWriter.file)))
    }
}
