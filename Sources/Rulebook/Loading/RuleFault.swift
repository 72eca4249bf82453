public import Model

/// Something wrong in a rule file: where, what, and what to do about it.
public struct RuleFault: Hashable, Sendable {
    public var code: FindingCode
    public var severity: Finding.Severity
    /// The file's path relative to its rules folder's parent, e.g. `Rules/templates/azione-2021.yaml`.
    public var file: String
    /// Counted from 1; `nil` where the fault has no line.
    public var line: Int?
    public var message: String

    public init(_ code: FindingCode, _ severity: Finding.Severity, file: String, line: Int?, _ message: String) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.message = message
    }
}
