internal import ArgumentParser
internal import Ingest
internal import Rulebook

/// `schedario worker`.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Reads jobs as JSON Lines and answers each with one record.",
        discussion: """
            For 'import', and for any engine that pipes records through a program. A job is a line on standard input:
              {"path": "plans/valdoro.pdf"}
            with, where wanted, "names" (a list: the names that the record gets), "id" (the SHA-256 that the file must \
            have), "version" and "rules_digest" (that the worker must have). The answer is a line on standard output:
              {"record": {…}, "schede": [{…}, …], "summary": {…}, "cost": {…}}
            with a record as in documents.jsonl and schede as in schede.jsonl, or {"refused": "why"} where the job \
            can't be done at all. Answers come in the order of the jobs. Each document is read in a process of its \
            own that may read it and its libraries, write nowhere, reach no network and start no program.
            """)

    @OptionGroup var rules: RulesOptions

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var limits: LimitOptions

    @Flag(name: .long, help: "Try what the sandbox forbids, say what was refused, and end.")
    var checkSandbox = false

    func run() throws {
        if checkSandbox { return try check() }
        let rulebook = try RulesOptions.load(try rules.folders())
        WorkerServer(rules: rulebook, reader: reading.documentReader, limits: limits.limits).serve()
    }

    private func check() throws {
        guard let probe = SandboxProbe.run() else {
            throw UsageFailure(message: "The system starts no more processes; end other programs.")
        }
        Console.current.print(try JSON.text(probe))
        guard probe.holds else { throw ExitCode(1) }
    }
}
