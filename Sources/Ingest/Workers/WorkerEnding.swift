internal import Model

/// Why a document's reader was ended before it was done.
public enum WorkerEnding: String, Codable, CaseIterable, Sendable {
    case crashed, time
    case processorTime = "processor_time"
    case stall, memory, output

    /// The finding of a document that ended so.
    ///
    /// - Parameter reached: how far it was, e.g. ` on page 3 of 12`.
    func finding(_ limits: DocumentLimits, reached: String) -> Finding {
        switch self {
        case .crashed:
            Finding(
                .readerCrashed, .error,
                "The reader crashed\(reached); print the document to a new PDF, and please report this one.")
        case .time:
            Finding(
                .limitTime, .error,
                "Reading was ended\(reached) after \(limits.time) seconds; split the document, or raise --max-time.")
        case .processorTime:
            Finding(
                .limitTime, .error,
                "Reading was ended\(reached) after \(limits.processorTime) seconds of processor time; split the "
                    + "document, or raise --max-cpu.")
        case .stall:
            Finding(
                .limitTime, .error,
                "Reading stood still\(reached) for \(limits.stall) seconds and was ended; print the document to a "
                    + "new PDF, or raise --max-stall.")
        case .memory:
            Finding(
                .limitMemory, .error,
                "Reading wanted more than \(limits.memory) MiB of memory\(reached); split the document, or raise "
                    + "--max-memory.")
        case .output:
            Finding(
                .limitOutput, .error,
                "The records came to more than \(limits.output) MiB; split the document, or raise --max-output.")
        }
    }
}
