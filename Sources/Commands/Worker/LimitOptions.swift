internal import ArgumentParser
internal import Ingest

/// What one document may use.
struct LimitOptions: ParsableArguments {
    private static let standard = DocumentLimits()

    @Option(name: .long, help: ArgumentHelp("The longest that a document may take.", valueName: "seconds"))
    var maxTime = standard.time

    @Option(name: .long, help: ArgumentHelp("The same in processor time.", valueName: "seconds"))
    var maxCpu = standard.processorTime

    @Option(name: .long, help: ArgumentHelp("The longest that one page may take.", valueName: "seconds"))
    var maxStall = standard.stall

    @Option(name: .long, help: ArgumentHelp("Memory that a document may take.", valueName: "MiB"))
    var maxMemory = standard.memory

    @Option(name: .long, help: ArgumentHelp("Pages that are read of a PDF.", valueName: "n"))
    var maxPages = standard.pages

    @Option(name: .long, help: ArgumentHelp("Records that a document may give.", valueName: "MiB"))
    var maxOutput = standard.output

    func validate() throws {
        let values = [maxTime, maxCpu, maxStall, maxMemory, maxPages, maxOutput]
        guard values.allSatisfy({ (1...1_000_000_000).contains($0) }) else {
            throw ValidationError("Limits take numbers from 1.")
        }
        guard maxMemory >= 256 else { throw ValidationError("--max-memory takes a number from 256.") }
    }

    var limits: DocumentLimits {
        var limits = DocumentLimits()
        limits.time = maxTime
        limits.processorTime = maxCpu
        limits.stall = maxStall
        limits.memory = maxMemory
        limits.pages = maxPages
        limits.output = maxOutput
        return limits
    }

    /// The options as a worker's arguments.
    var arguments: [String] {
        [
            "--max-time", "\(maxTime)", "--max-cpu", "\(maxCpu)", "--max-stall", "\(maxStall)", "--max-memory",
            "\(maxMemory)", "--max-pages", "\(maxPages)", "--max-output", "\(maxOutput)",
        ]
    }
}
