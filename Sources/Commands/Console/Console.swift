internal import Foundation

/// Where a command prints: the two streams, and whether a person watches the second.
public struct Console: Sendable {
    /// Takes what goes to standard output.
    public var output: @Sendable (String) -> Void
    /// Takes what goes to standard error.
    public var error: @Sendable (String) -> Void
    /// Whether standard error is a terminal, where a line can be drawn anew.
    public var isTerminal: Bool

    public init(
        output: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
        isTerminal: Bool = false
    ) {
        self.output = output
        self.error = error
        self.isTerminal = isTerminal
    }

    /// The process's own streams.
    public static let standard = Console(
        output: { FileHandle.standardOutput.write(Data($0.utf8)) },
        error: { FileHandle.standardError.write(Data($0.utf8)) }, isTerminal: isatty(2) == 1)

    /// The console of the command that runs; a test puts its own here.
    @TaskLocal static var current = Console.standard

    /// Prints a text and ends its line.
    func print(_ text: String) { output(text.printable + "\n") }

    /// Prints a note for the person who runs the command and ends its line.
    func note(_ text: String) { error(text.printable + "\n") }

    /// Draws the last line of a terminal anew; an empty text removes it.
    func redraw(_ text: String) { error("\r\u{1B}[K" + text.oneLine) }
}
