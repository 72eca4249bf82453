extension [RuleFault] {
    /// Each fault once; by file, then line (faults of a whole file first), then message, so that a report is always
    /// the same.
    func inFileOrder() -> [RuleFault] {
        Set(self).sorted { ($0.file, $0.line ?? 0, $0.message) < ($1.file, $1.line ?? 0, $1.message) }
    }
}
