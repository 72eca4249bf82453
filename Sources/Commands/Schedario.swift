public import ArgumentParser

/// The command line.
public struct Schedario: ParsableCommand {
    public static let configuration = CommandConfiguration(commandName: "schedario")
    public init() {}
}
